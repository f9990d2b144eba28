import type { DueReading } from '../model/due-reading.ts';
import { readDue } from './plain/index.ts';
import { readRepeat } from './recurrence/read.ts';

/** Reads what the user typed for a date: "every Monday at 10" with the rule by which it comes again, or one date. */
export function readTyped(text: string, now: Date, language: 'en' | 'ru'): DueReading {
  const repeat = readRepeat(text, now);
  if (!repeat) return readDue(text, now, language);
  const { rule, due } = repeat;
  return { kind: 'due', due, repeat: { rule, start: due } };
}
