import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import type { Shown } from './compare.ts';
import { type Expectation, ExpectationSchema } from './expectation.ts';

/** A saved page: its name below the folder, the site (the name of its own folder), and where its files are. */
export type SavedPage = { name: string; site: string; html: string; json: string };

/** Every `NAME.html` below a folder, sorted. Throws the file system's error when the folder cannot be read. */
export function findPages(folder: string): SavedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html'))
    .sort()
    .map(path => {
      const html = join(folder, path);
      return {
        name: relative(folder, html).replace(/\.html$/u, ''),
        site: basename(dirname(html)),
        html,
        json: html.replace(/\.html$/u, '.json'),
      };
    });
}

/** What is expected of a page, or why that is not known. */
export function loadExpectation(page: SavedPage): Expectation | { problem: string } {
  if (!existsSync(page.json)) return { problem: 'no expectation: NAME.json is missing' };
  try {
    const parsed = v.safeParse(ExpectationSchema, JSON.parse(readFileSync(page.json, 'utf8')));
    return parsed.success
      ? parsed.output
      : { problem: `expectation not understood: ${v.summarize(parsed.issues)}` };
  } catch (error) {
    return { problem: `expectation not understood: ${String(error)}` };
  }
}

/** The page as a browser without scripts parses it. */
export function loadDocument(page: SavedPage, url: string): Document {
  // The pages refer to style sheets that are not there; jsdom's complaints about them say nothing of the reader.
  return new JSDOM(readFileSync(page.html, 'utf8'), { url, virtualConsole: new VirtualConsole() }).window
    .document;
}

/** Whether a value stands verbatim in the page's visible text, or is an address that the page shows or links. */
export function shownOn(document: Document): Shown {
  const text = collapse(visibleText(document.body));
  const links = new Set<string>();
  for (const element of document.querySelectorAll('[href], [src]')) {
    const raw = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (URL.canParse(raw, document.baseURI)) links.add(new URL(raw, document.baseURI).href);
  }
  return value => text.includes(collapse(value)) || links.has(value) || links.has(`mailto:${value}`);
}

const HIDDEN =
  'script, style, template, noscript, code, [hidden], [style*="display:none" i], [style*="display: none" i]';

function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if ('matches' in node && typeof node.matches === 'function' && node.matches(HIDDEN)) return '';
  return [...node.childNodes].map(visibleText).join('');
}

function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
