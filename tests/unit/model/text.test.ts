import { expect, test } from 'vitest';
import { cleanLine, cleanText, isSafeLink, LIMITS } from '../../../utils/model/text.ts';

test('what cannot be seen is removed: controls, bidi overrides, fillers', () => {
  expect(cleanLine('Ada\u202Ennurb\u202C \u0000B\u200Brunn\u2066\uFEFF')).toBe('Adannurb Brunn');
});

test('what a script needs to be spelled stays: emoji joiners, Persian non-joiners, accents', () => {
  for (const text of ['👩‍🔧 Ada', 'علی‌رضا', 'Zoë', 'Ёлкин', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) expect(cleanLine(text)).toBe(text);
});

test('a line is one line, and text keeps its paragraphs', () => {
  expect(cleanLine('  Ada \n\t Brunn ')).toBe('Ada Brunn');
  expect(cleanText(' one  two \r\n\n\n three ')).toBe('one two\nthree');
});

test('a megabyte is cut to the limit, and never inside a character', () => {
  const long = cleanLine('🦊'.repeat(500_000), 9);
  expect(long).toBe('🦊🦊🦊🦊');
  expect(cleanText('x'.repeat(1_000_000))).toHaveLength(LIMITS.longText);
});

test('only http, https, mailto and tel are links', () => {
  expect(['https://a.example/', 'http://a.example', 'mailto:a@b.example', 'tel:+1'].every(isSafeLink)).toBe(
    true,
  );
  const unsafe = ['javascript:alert(1)', ' JaVaScRiPt:x', 'data:text/html,x', 'file:///etc', '/relative', ''];
  expect(unsafe.some(isSafeLink)).toBe(false);
});
