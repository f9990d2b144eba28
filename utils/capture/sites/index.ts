import type { SiteAdapter } from '../contract.ts';
import { SITE_FILES } from '../groups/files.ts';
import linkedin from './linkedin.ts';

/**
 * Every site that Kept knows: the default exports of the files of this folder. A new file is a new site; nothing needs
 * to be registered. How to write one: ../README.md.
 */
export const SITES: readonly SiteAdapter[] = [linkedin, ...Object.values(SITE_FILES)];
