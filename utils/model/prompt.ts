import * as v from 'valibot';
import type { Rhythm } from './cadence.ts';
import type { ContactId } from './ids.ts';
import { type Day, DaySchema, type Due, InstantSchema } from './time.ts';

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

const KEY =
  /^([a-zA-Z]+):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?::(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?))?$/u;

/** What a prompt is about, the same each time it is derived: its kind, the id of a record and, where that returns, the day. */
export const PromptKeySchema = v.pipe(
  v.string(),
  v.check(text => parsePromptKey(text) !== undefined, 'no key of a prompt'),
  v.brand('PromptKey'),
);
export type PromptKey = v.InferOutput<typeof PromptKeySchema>;

/** The key of a prompt. */
export function promptKey(kind: PromptKind, id: string, occurrence?: string): PromptKey {
  return v.parse(PromptKeySchema, [kind, id, occurrence].filter(part => part !== undefined).join(':'));
}

/** The parts of a key; undefined for a text that is none. */
export function parsePromptKey(
  key: string,
): { kind: PromptKind; id: string; occurrence: string | undefined } | undefined {
  const [, name, id, occurrence] = KEY.exec(key) ?? [];
  const kind = PROMPT_KINDS.find(one => one === name);
  return kind && id !== undefined ? { kind, id, occurrence } : undefined;
}

/** Kinds whose record tells by itself that the prompt was answered: they are not derived again. */
const ANSWERED_IN_RECORD: readonly PromptKind[] = ['congratulate', 'checkIn', 'keepInTouch'];

/** True where only the stored answer tells that a prompt was answered. */
export function needsAnswer({ kind }: Pick<Prompt, 'kind'>): boolean {
  return !ANSWERED_IN_RECORD.includes(kind);
}

export const PROMPT_ANSWERS = ['done', 'snoozed', 'dismissed', 'never'] as const;

/** What the user said to a prompt: prompts themselves are derived, never stored. */
export const PromptAnswerSchema = v.object({
  key: PromptKeySchema,
  /** `dismissed`: not this time; `never`: not again for this reason. */
  answer: v.picklist(PROMPT_ANSWERS),
  /** The day on which a snoozed prompt comes back. */
  until: v.optional(DaySchema),
  /**
   * The local day of the answer: answered prompts count towards the day's number of them. Absent for what a fresh
   * start put off with everything else.
   */
  on: v.optional(DaySchema),
  at: InstantSchema,
});
export type PromptAnswer = v.InferOutput<typeof PromptAnswerSchema>;

/** Why something is suggested; the words are in the messages `prompt.reason.…`. */
export type PromptReason =
  | 'promise'
  | 'promiseOfTheirs'
  | 'birthday'
  | 'workAnniversary'
  | 'newPosition'
  | 'promotion'
  | 'publication'
  | 'award'
  | 'custom'
  | 'recommendation'
  | 'introduction'
  | 'newAcquaintance'
  | 'afterGathering'
  | 'closeLoop'
  | 'mentor'
  | 'mentee'
  | 'keepInTouch'
  | 'notYetInTouch'
  | 'shareOpportunity'
  | 'communityQuiet';

/** What a reason tells: texts as they are, days and rhythms to be put into words. */
export type PromptFacts = {
  text?: string;
  /** The day of the occasion, the promise, the meeting or the last contact. */
  day?: Due;
  /** How many years since the first one; 0 when that is not known. */
  years?: number;
  rhythm?: Rhythm;
  tags?: string;
  /** Where an opportunity is told of. */
  link?: string;
};

/** What to do about it. */
export type PromptAction = 'keepPromise' | 'ask' | 'congratulate' | 'thank' | 'write' | 'share';

/** `soon`: before its day; `due`: now; `overdue`: well after it. */
export type PromptStage = 'soon' | 'due' | 'overdue';

/** A derived suggestion: a reason, contacts, an action. Never stored, only the answer to it is. */
export type Prompt = {
  key: PromptKey;
  kind: PromptKind;
  contactIds: readonly ContactId[];
  reason: PromptReason;
  facts: PromptFacts;
  action: PromptAction;
  stage: PromptStage;
  /** The day since which it waits to be done. */
  since: Day;
  /** How much it matters today; see docs/prompts.md. */
  rank: number;
};
