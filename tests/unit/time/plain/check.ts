import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { type Due, DueSchema } from '../../../../utils/model/time.ts';
import { readDue } from '../../../../utils/time/plain/index.ts';

/** A present moment (wall time) and what phrases typed then must mean; `past …` is understood but over. */
export type PhraseTable = { now: string; phrases: Record<string, string> };

/** One test for every phrase of a table. */
export function checkPhrases({ now, phrases }: PhraseTable, language: 'en' | 'ru'): void {
  it.each(Object.entries(phrases))('%s → %s', (text, expected) => {
    const kind = expected.startsWith('past ') ? 'past' : 'due';
    const due: Due = parse(DueSchema, expected.replace('past ', ''));
    expect(readDue(text, new Date(now), language)).toEqual({ kind, due });
  });
}
