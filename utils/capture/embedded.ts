import { LIMITS } from '../model/text.ts';

/** Embedded data beyond this is not parsed, in UTF-16 code units: no page needs more to describe its people. */
const LONGEST = 3_000_000;

/**
 * The data that a page carries for its own scripts, taken from the text (or an attribute) of an element; undefined
 * where there is none, too much, or no JSON. It may be of the page before: believe it only where it names the
 * address's id. What it holds is reached by {@link at}, along fixed paths, so neither depth nor rings cost anything.
 */
export function embeddedJson(document: Document, selector: string, attribute?: string): unknown {
  const element = document.querySelector(selector);
  return parsedJson((attribute ? element?.getAttribute(attribute) : element?.textContent) ?? '');
}

/** The object that a script of the page assigns, as in `window.__INITIAL_STATE__ = {…};`, other code around it or not. */
export function assignedJson(document: Document, name: string): unknown {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.indexOf('{', text.indexOf(name));
    const isAssigned =
      text.includes(name) && /^\s*=\s*$/u.test(text.slice(text.indexOf(name) + name.length, start));
    if (isAssigned && text.length <= LONGEST) return parsedJson(text.slice(start, endOfObject(text, start)));
  }
  return undefined;
}

/** Where the object that begins at `start` ends: braces inside its texts do not count. */
function endOfObject(text: string, start: number): number {
  const marks = /"(?:[^"\\]|\\.)*"|[{}]/gsu;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '{') depth += 1;
    if (mark[0] === '}') depth -= 1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

/** Props of the page in a Next.js application: `__NEXT_DATA__.props.pageProps`. */
export function nextPageProps(document: Document): unknown {
  return at(embeddedJson(document, 'script#__NEXT_DATA__'), 'props', 'pageProps');
}

/** The value of a text; undefined where it is too long or no JSON. */
export function parsedJson(text: string): unknown {
  if (text === '' || text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at the end of the path; own properties only, undefined where one is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** Text or number at the end of the path, as text; empty for everything else. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** Entries of the list at the end of the path, as many as a list page may have; none for everything else. */
export function listAt(value: unknown, ...path: readonly string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.slice(0, LIMITS.people) : [];
}
