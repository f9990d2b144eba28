import type { Plugin } from 'vite';

/**
 * Makes a standard module of webextension-polyfill. As CommonJS it would be wrapped, and the wrapper looks at every
 * part of the browser's API: that alone makes Chromium build them all, which takes longer than drawing the card.
 */
export function standardPolyfill(): Plugin {
  return {
    name: 'kept:standard-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/[\w-]+\.js$/u.test(id)) return null;
      return {
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;\n`,
        map: null,
      };
    },
  };
}
