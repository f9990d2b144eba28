import * as v from 'valibot';
import { DaySchema, InstantSchema } from './time.ts';

/** Reasons to do something for a relationship; see docs/prompts.md. */
export const PROMPT_KINDS = [
  'promise',
  'promiseOfTheirs',
  'congratulate',
  'thank',
  'newAcquaintance',
  'afterGathering',
  'closeLoop',
  'checkIn',
  'shareOpportunity',
  'keepInTouch',
  'communityQuiet',
] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

const KEY = /^([a-zA-Z]+):([\da-f-]{36})(?::(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?))?$/u;

/** What a prompt is about, the same each time it is derived: its kind, the id of a record and, where that returns, the day. */
export const PromptKeySchema = v.pipe(
  v.string(),
  v.check(text => parsePromptKey(text) !== undefined, 'no key of a prompt'),
  v.brand('PromptKey'),
);
export type PromptKey = v.InferOutput<typeof PromptKeySchema>;

/** The parts of a key; undefined for a text that is none. */
export function parsePromptKey(
  key: string,
): { kind: PromptKind; id: string; occurrence: string | undefined } | undefined {
  const [, name, id, occurrence] = KEY.exec(key) ?? [];
  const kind = PROMPT_KINDS.find(one => one === name);
  return kind && id !== undefined ? { kind, id, occurrence } : undefined;
}

export const PROMPT_ANSWERS = ['done', 'snoozed', 'dismissed', 'never'] as const;

/** What the user said to a prompt: prompts themselves are derived, never stored. */
export const PromptAnswerSchema = v.object({
  key: PromptKeySchema,
  /** `dismissed`: not this time; `never`: not again for this reason. */
  answer: v.picklist(PROMPT_ANSWERS),
  /** The day on which a snoozed prompt comes back. */
  until: v.optional(DaySchema),
  /** The local day of the answer: answered prompts count towards the day's number of them. */
  on: DaySchema,
  at: InstantSchema,
});
export type PromptAnswer = v.InferOutput<typeof PromptAnswerSchema>;
