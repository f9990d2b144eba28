import browser from 'webextension-polyfill';

/** The WebExtensions API, promise-based in every browser. Only this folder uses it. */
export { browser };

/** Firefox has a side bar instead of a side panel, and notifications without buttons. */
export const isFirefox = import.meta.env.BROWSER === 'firefox';
