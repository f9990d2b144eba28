import { defineWebExtConfig } from 'wxt';
import { findBrowser, hasDisplay } from './scripts/setup/browsers.mjs';

/** How `npm run dev` opens a browser: the one that the tests use too, or none where there is no display. */
export default defineWebExtConfig({
  disabled: !hasDisplay(),
  binaries: {
    chrome: findBrowser('chromium') ?? '',
    firefox: findBrowser('firefox') ?? '',
  },
  // Chromium has no sandbox for root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
