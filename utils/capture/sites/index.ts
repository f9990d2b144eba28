import type { SiteAdapter } from '../contract.ts';
import { linkedin } from './linkedin.ts';

/** Every site that Kept knows; the first whose `matches` is true reads the page. How to add one: ../README.md. */
export const SITES: readonly SiteAdapter[] = [linkedin];
