import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { icuMessages } from './scripts/vite/icu-messages.ts';
import { leanPackages } from './scripts/vite/lean-packages.ts';

export default defineConfig({
  plugins: [preact(), leanPackages(), icuMessages()],
  test: {
    // Both are tested as they are built; rrule's modules name each other without their ending, as bundlers want it.
    server: { deps: { inline: ['chrono-node', 'rrule'] } },
    projects: [
      {
        extends: true,
        // Some tests read pages of megabytes, on machines that may be busy.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      // After the builds: looks at what they made.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['tests/e2e/chromium/**/*.test.ts'],
          fileParallelism: false,
          // A busy machine delays a real browser past any patience. What needed the second try is told at the end.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
