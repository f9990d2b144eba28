import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Line, readLines } from '../../../../scripts/corpus-dates/lines.ts';
import { readDue } from '../../../../utils/time/plain/index.ts';

/*
 * What people type and what it means, worked out by hand from the grammar and the calendar. The files are in the form
 * that `npm run corpus:dates -- FILE` reads.
 */

const FOLDER = new URL('../../../fixtures/dates/', import.meta.url);
/** With clocks that change and without, on both sides of the date line, half-hour changes, days without midnight. */
const ZONES = [
  'UTC',
  'Europe/Moscow',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Santiago',
];

function linesOf(name: string): Line[] {
  const read = readLines(readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8'));
  expect(read.problems).toEqual([]);
  return read.lines;
}

/** The due moment with the kind it must have at the moment of a line. */
function readingOf({ expected, now }: Line) {
  if (expected === '-') return { kind: 'not-understood' };
  const present = expected.length === 10 ? now.slice(0, 10) : now;
  return { kind: expected < present ? 'past' : 'due', due: expected };
}

function wrongIn(lines: readonly Line[]): string[] {
  return lines.flatMap(line => {
    const reading = readDue(line.phrase, new Date(line.now), line.locale.startsWith('ru') ? 'ru' : 'en');
    const meant = readingOf(line);
    const same = JSON.stringify(reading) === JSON.stringify(meant);
    return same ? [] : [`${line.phrase} → ${JSON.stringify(reading)} instead of ${JSON.stringify(meant)}`];
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['english', 450],
  ['russian', 450],
  ['english-none', 120],
  ['russian-none', 120],
])('the phrases of %s', (name, least) => {
  it('are many', () => {
    expect(linesOf(name).length).toBeGreaterThanOrEqual(least);
  });

  it.each(ZONES)('mean the same in %s', zone => {
    vi.stubEnv('TZ', zone);
    expect(wrongIn(linesOf(name))).toEqual([]);
  });
});

describe('a phrase', () => {
  const now = new Date('2026-11-18T12:00');

  it.each(['', '   ', `tomorrow ${'and so on '.repeat(30)}`])(
    'that is empty or endless is none: "%s"',
    text => {
      expect(readDue(text, now, 'en')).toEqual({ kind: 'not-understood' });
    },
  );

  it('means the same whichever of the two languages Kept speaks', () => {
    const lines = [...linesOf('english'), ...linesOf('russian'), ...linesOf('english-none')];
    const other = lines.map(line => ({ ...line, locale: line.locale.startsWith('ru') ? 'en' : 'ru' }));
    expect(wrongIn(other)).toEqual([]);
  });
});
