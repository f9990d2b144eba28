import type { SiteAdapter } from '../contract.ts';
import linkedin from './linkedin.ts';

/**
 * Every site but LinkedIn: the default exports of the files of this folder. A new file is a new site; nothing needs
 * to be registered. How to write one: ../README.md.
 */
export const COMMUNITY_SITES: readonly SiteAdapter[] = Object.values(
  import.meta.glob<SiteAdapter>(['./*.ts', '!./index.ts', '!./linkedin.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** Every site that Kept knows. LinkedIn, the one most used and the largest, comes in a script of its own. */
export const SITES: readonly SiteAdapter[] = [linkedin, ...COMMUNITY_SITES];
