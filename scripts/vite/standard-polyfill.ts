import type { Plugin } from 'vite';

/** The polyfill's list of methods that take a callback in Manifest V2; an empty one it takes for a mistake. */
const CALLBACK_METHODS = /(const apiMetadata = )\{.*?\n {6}\};/su;

/**
 * Makes a standard module of webextension-polyfill. As CommonJS it would be wrapped, and the wrapper looks at every
 * part of the browser's API: that alone makes Chromium build them all, which takes longer than drawing the card.
 * Most of the polyfill is a list of methods that give no promise of their own; in Manifest V3 they all do
 * (Chromium 123, Kept's oldest). What is left answers messages with promises.
 */
export function standardPolyfill(): Plugin {
  return {
    name: 'kept:standard-polyfill',
    apply: 'build',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/[\w-]+\.js$/u.test(id)) return null;
      if (!CALLBACK_METHODS.test(code))
        this.error('this version of the polyfill lists its methods in another way');
      const lean = code.replace(CALLBACK_METHODS, '$1{ runtime: {} };');
      return {
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${lean}\nexport default module.exports;\n`,
        map: null,
      };
    },
  };
}
