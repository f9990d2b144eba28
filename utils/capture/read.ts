import type { Reading } from '../model/reading.ts';
import type { SiteAdapter } from './contract.ts';
import { readAnyPage } from './generic.ts';
import { readWith } from './read-with.ts';

/** Reads a page by the reader of its site, if `sites` has it, else by what works on any page. */
export function readPage(document: Document, url: URL, sites: readonly SiteAdapter[]): Reading {
  return readWith({ sites, anyPage: readAnyPage }, document, url);
}
