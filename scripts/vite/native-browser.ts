import type { Plugin } from 'vite';

const NATIVE_ID = '\0kept:native-browser';
/** What all browsers of Manifest V3 have by themselves: an interface with promises. */
const NATIVE = 'export default globalThis.browser ?? globalThis.chrome;';

/**
 * Leaves the polyfill out of a script that is awaited before all others: what it still does beyond the browser's own
 * interface is to answer messages with promises, which such a script has none of.
 */
export function nativeBrowser(): Plugin {
  return {
    name: 'kept:native-browser',
    enforce: 'pre',
    resolveId: name => (name === 'webextension-polyfill' ? NATIVE_ID : null),
    load: id => (id === NATIVE_ID ? NATIVE : null),
  };
}
