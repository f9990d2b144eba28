import type { Plugin } from 'vite';

/** The module that Vite (8.3) puts in front of every `import()`: it waits for styles, and does much that Kept has no use for. */
const HELPER = '\0vite/preload-helper.js';

const WAITS_FOR_STYLES = `
const load = file => document.querySelector(\`[href="/\${file}"]\`) || new Promise((onload, onerror) => {
  const link = { rel: 'stylesheet', href: '/' + file, onload, onerror };
  document.head.append(Object.assign(document.createElement('link'), link));
});
export const __vitePreload = (run, files = []) => Promise.all(files.map(load)).then(run);`;

/**
 * Leaves of it that what is imported on demand is never seen without its styles: the popup, which loads Today so,
 * opens the faster for it.
 */
export function leanPreload(): Plugin {
  return {
    name: 'kept:lean-preload',
    apply: 'build',
    enforce: 'pre',
    load: id => (id === HELPER ? { code: WAITS_FOR_STYLES, moduleType: 'js' } : null),
  };
}
