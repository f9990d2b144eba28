import { cleanLine, LIMITS } from '../model/text.ts';
import type { PageSource } from './contract.ts';

/** Headings that are read to learn what a page is about; a page with more of them is about none in particular. */
const MOST_HEADINGS = 5;

/**
 * What the page calls itself: title, main headings, name of the site, host name. Not its OpenGraph title: sites
 * that navigate without loading leave that of the page before.
 */
export function pageWords({ document, url }: PageSource): string {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map(one => one.textContent ?? '');
  const site = metaContent(document, 'og:site_name');
  const host = url.hostname.replace(/^www\./u, '');
  return comparable([document.title, ...headings, site, host].map(text => cleanLine(text)).join(' \n '));
}

/** The content of the first `<meta>` with this property or name; empty when there is none. */
export function metaContent(document: Document, property: string): string {
  const selector = `meta[property="${property}" i], meta[name="${property}" i]`;
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

/** True when every word of the name stands in the text (both as {@link comparable} writes them). */
export function namesPerson(words: string, name: string): boolean {
  const parts = comparable(name).split(' ').filter(Boolean);
  const tokens = new Set(words.split(/[^\p{L}\p{N}]+/u));
  return parts.length > 0 && (parts.every(part => tokens.has(part)) || tokens.has(parts.join('')));
}

/** Text for comparing: lower case, compatibility forms and accents unified, punctuation as spaces. */
export function comparable(text: string): string {
  return text
    .slice(0, LIMITS.longText)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
