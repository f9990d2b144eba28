import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { icuMessages } from './scripts/vite/icu-messages.ts';
import { leanPackages } from './scripts/vite/lean-packages.ts';
import { leanPreload } from './scripts/vite/lean-preload.ts';
import { nativeBrowser } from './scripts/vite/native-browser.ts';
import { PAGE_PARTS } from './scripts/vite/page-parts.ts';
import { READER_PARTS } from './scripts/vite/reader-parts.ts';
import { standardPolyfill } from './scripts/vite/standard-polyfill.ts';
import { textOnlyPreact } from './scripts/vite/text-only-preact.ts';
import { workedOut } from './scripts/vite/worked-out.ts';
import { workerScripts } from './scripts/vite/worker-scripts.ts';
import { partOf } from './utils/i18n/beyond-popup.ts';

/** No host permissions, no static content scripts, no web-accessible resources. */
const PERMISSIONS = [
  'activeTab',
  'scripting',
  'storage',
  'alarms',
  'notifications',
  'contextMenus',
  'unlimitedStorage',
];

/** Asked for one site at a time, when the user switches one on in the settings; nothing is asked for at installation. */
const OPTIONAL_HOSTS = ['*://*/*'];

/** Pages of Kept load nothing from anywhere but Kept itself; photos are data: addresses. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Everything that is needed to build Kept again, and nothing else; Mozilla's reviewers get it. */
const SOURCES = [
  '{components,entrypoints,public,utils,scripts/vite}/**',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '.npmrc',
  'README.md',
  'LICENSE',
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: { includeSources: SOURCES, dotSources: true },
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      icuMessages(partOf),
      standardPolyfill(),
      leanPackages(),
      leanPreload(),
      textOnlyPreact(),
      workedOut(),
      browser !== 'firefox' && workerScripts('background.js'),
    ],
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => {
      const isReader = (group: (typeof groups)[number]) =>
        !Array.isArray(group) && group.name.startsWith('read-');
      const readers = groups.filter(isReader).flat();
      groups.splice(0, groups.length, ...groups.filter(group => !isReader(group)), readers);
    },
    'build:manifestGenerated': (_, { background }) => {
      // Its scripts are no modules any more: worker-scripts.ts.
      if (background && 'service_worker' in background) delete background.type;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const arePages = entrypoints.some(({ type }) => type === 'popup');
      if (arePages) Object.assign(config, mergeConfig(config, PAGE_PARTS));
      if (entrypoints.some(({ name }) => name === 'begin-reading')) {
        Object.assign(config, mergeConfig(config, { plugins: [nativeBrowser()] }));
      }
      const areReaders = entrypoints.some(({ name }) => name.startsWith('read-'));
      if (areReaders) Object.assign(config, mergeConfig(config, READER_PARTS));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_host_permissions: OPTIONAL_HOSTS,
    // The development server needs its own policy for hot reloading.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    // WXT fills in `icons` by itself, and `default_icon` not.
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' } },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kept@kept.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
