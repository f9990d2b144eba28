import type { SiteAdapter } from '../contract.ts';

/**
 * Every site that Kept knows: the default exports of the files of this folder. A new file is a new site; nothing
 * needs to be registered. How to write one: ../README.md.
 */
export const SITES: readonly SiteAdapter[] = Object.values(
  import.meta.glob<SiteAdapter>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
