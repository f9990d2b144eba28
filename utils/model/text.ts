import * as v from 'valibot';

/** The longest values that Kept keeps, in UTF-16 code units. What a page gives beyond them is cut. */
export const LIMITS = {
  name: 200,
  line: 400,
  url: 2_000,
  longText: 10_000,
  tag: 60,
  /** Most entries of any list inside one record (positions, emails, tags …). */
  entries: 50,
  /** Most people of one list page. */
  people: 500,
} as const;

/** One line of plain text. */
export const LineSchema = v.pipe(v.string(), v.maxLength(LIMITS.line));
/** Text of several lines. */
export const LongTextSchema = v.pipe(v.string(), v.maxLength(LIMITS.longText));

/** An address that Kept will ever open or show as a link: http(s), mailto or tel. */
export const LinkSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url),
  v.check(text => isSafeLink(text), 'only http, https, mailto and tel addresses'),
);

/** True for http(s), mailto and tel addresses that the URL parser accepts; everything else is text only. */
export function isSafeLink(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(text).protocol);
}

/**
 * One line as a person reads it: control and bidi-override characters removed (UAX #9 explicit formatting,
 * zero-width fillers), white space collapsed, cut at `limit` without splitting a surrogate pair.
 */
export function cleanLine(text: string, limit: number = LIMITS.line): string {
  return cut(
    stripInvisible(text.slice(0, limit * 8))
      .replace(/\s+/gu, ' ')
      .trim(),
    limit,
  );
}

/** Like {@link cleanLine}, but keeps paragraphs: runs of line breaks become one. */
export function cleanText(text: string, limit: number = LIMITS.longText): string {
  const lines = stripInvisible(text.slice(0, limit * 4)).split(/\r?\n/u);
  return cut(
    lines
      .map(line => line.replace(/\s+/gu, ' ').trim())
      .filter(Boolean)
      .join('\n'),
    limit,
  );
}

// Kept although invisible: white space, joiners that emoji, Persian and Indic spelling need (U+200C, U+200D), flag tags.
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\t\n\r\u200C\u200D\u{E0020}-\u{E007F}\u0600-\u0605\u06DD\u070F]]/gv;

function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end).trimEnd();
}
