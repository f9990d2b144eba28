import * as v from 'valibot';
import { type Due, DueSchema, WallTimeSchema } from '../../utils/model/time.ts';
import { readDue } from '../../utils/time/plain/index.ts';

/** A phrase typed at a moment by a user of a language, and the date in it; `-` is none. */
export type Line = { locale: string; now: string; phrase: string; expected: Due | '-' };
export type Verdict = { verdict: 'right' | 'wrong' | 'refused'; found: Due | '-' };

const LineSchema = v.tuple([
  v.pipe(v.string(), v.regex(/^(?:en|ru)(?:-[A-Za-z0-9]+)*$/u, 'the locale is neither English nor Russian')),
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u, 'now is not like 2026-11-25T15:30'),
    WallTimeSchema,
  ),
  v.pipe(
    v.string(),
    v.check(text => text.trim() !== '', 'the phrase is empty'),
  ),
  v.union(
    [v.literal('-'), DueSchema],
    'the expected date is neither like 2026-12-09, nor like 2026-12-09T18:00, nor -',
  ),
]);

/** The lines of a file, and for each that is none its number and what is wrong with it. Empty lines and comments (`#`) are left out. */
export function readLines(text: string): { lines: Line[]; problems: string[] } {
  const lines: Line[] = [];
  const problems: string[] = [];
  for (const [index, source] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (source.trim() === '' || source.startsWith('#')) continue;
    const fields = source.split('\t');
    const parsed = v.safeParse(LineSchema, fields);
    if (parsed.success && fields.length === 4) {
      const [locale, now, phrase, expected] = parsed.output;
      lines.push({ locale, now, phrase, expected });
    } else {
      const problem =
        fields.length === 4 ? parsed.issues?.[0].message : `${fields.length} fields instead of 4`;
      problems.push(`${index + 1}: ${problem}`);
    }
  }
  return { lines, problems };
}

/**
 * Reads the phrase of a line. Where a day is expected, any time of that day is right: "in the morning" has an hour
 * for Kept and may have none for whoever wrote the line.
 */
export function judge({ locale, now, phrase, expected }: Line): Verdict {
  const reading = readDue(phrase, new Date(now), locale.startsWith('ru') ? 'ru' : 'en');
  const found = reading.kind === 'not-understood' ? '-' : reading.due;
  const isRight = found === expected || (expected.length === 10 && found.slice(0, 10) === expected);
  if (isRight) return { verdict: 'right', found };
  return { verdict: found === '-' ? 'refused' : 'wrong', found };
}
