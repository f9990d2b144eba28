import type { UserConfig } from 'vite';
import { type Modules, usersOf } from './users-of.ts';

/** All but the screens: our own code, start-up code of WXT and Vite, and packages other than Preact. */
const MAY_BE_IN_BACKGROUND = /\/utils\/|wxt-plugins|vite\/preload-helper|\/node_modules\/(?!preact|@preact)/u;
/** Of any page, it matters most that the popup opens at once. What it imports on demand does not count. */
const POPUP = /\/entrypoints\/popup\/(?:index\.html|main\.tsx)$/u;

/** What the popup loads right after the card. What it loads on demand, the panel loads at once. */
const READS = /\/utils\/actions\/reads\.ts$/u;
const PANEL = /\/entrypoints\/sidepanel\/main\.tsx$/u;
/** What the background loads whenever it starts. */
const START = /\/entrypoints\/background\/index\.ts$/u;
const PANEL_OR_BACKGROUND = /\/(?:sidepanel\/main\.tsx|actions\/background\/work\.ts)$/u;

/** What reads files with people, which the panel loads when one is chosen. */
const FILE_READERS = /\/utils\/exchange\/read-file\.ts$/u;
const ANY_PAGE = /\/entrypoints\/(?:popup|sidepanel|welcome)\//u;

/** A file's name for the modules that some module uses and others do not; the rest are put together by who uses them. */
const ifFor = (who: RegExp, name: string, butNotFor?: RegExp) => (id: string, modules: Modules) => {
  const users = [...usersOf(id, modules)];
  return users.some(user => who.test(user)) && !users.some(user => butNotFor?.test(user)) ? name : null;
};
const ifForPopup = (name: string) => ifFor(POPUP, name);
/** What the popup needs for its reads and the background to start lies with what the popup needs anyway. */
const ifShared = (id: string, modules: Modules) =>
  ifForPopup('shared')(id, modules) ??
  (ifFor(START, 'shared')(id, modules) && ifFor(READS, 'shared')(id, modules));

/**
 * Pages open faster from few files than from many small ones: one style sheet of all that the popup wears, one script
 * of what pages share, and one that the background shares too; nothing of the screens may come into a worker, which has
 * no document. What the popup does not use lies beside them, so that it loads nothing for others.
 */
export const PAGE_PARTS: UserConfig = {
  build: {
    cssCodeSplit: true,
    modulePreload: {
      polyfill: false,
      // On demand scripts come by themselves, from the same disk; styles are waited for (lean-preload.ts).
      resolveDependencies: (_, files, { hostType }) => (hostType === 'js' ? [] : files),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: ifShared,
              debugName: 'shared',
              test: MAY_BE_IN_BACKGROUND,
              minShareCount: 2,
              priority: 3,
            },
            // Every alarm starts the background, which loads the rest after the notification that is ready.
            {
              name: ifFor(START, 'start'),
              debugName: 'start',
              test: MAY_BE_IN_BACKGROUND,
              minShareCount: 2,
              priority: 2,
            },
            // All that the popup wears, also what no other page does: one file less to wait for.
            { name: ifForPopup('styles'), debugName: 'styles', test: /\.css$/u, priority: 3 },
            { name: ifForPopup('pages'), debugName: 'pages', minShareCount: 2, priority: 2 },
            // What the popup loads on demand and other pages at once.
            { name: ifFor(READS, 'reads'), debugName: 'reads', minShareCount: 2, priority: 2 },
            // What else they share with the background: Today does without it.
            {
              name: ifFor(FILE_READERS, 'names', ANY_PAGE),
              debugName: 'names',
              test: MAY_BE_IN_BACKGROUND,
              minShareCount: 2,
              priority: 2,
            },
            // What Today shares with the background, and the rest of the panel too: one file less for both.
            {
              name: ifFor(PANEL_OR_BACKGROUND, 'prompts'),
              debugName: 'prompts',
              test: MAY_BE_IN_BACKGROUND,
              minShareCount: 2,
              priority: 1,
            },
            // What the panel wears beside that, also where only Today or the welcome page wear a part of it.
            { name: ifFor(PANEL, 'panel'), debugName: 'panel', test: /\.css$/u, priority: 1 },
            { name: ifFor(PANEL, 'today'), debugName: 'today', minShareCount: 2 },
          ],
        },
      },
    },
  },
};
