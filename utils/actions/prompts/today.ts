import type { FollowUp } from '../../model/follow-up.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { PromptRow, TodayView } from '../../model/views.ts';
import { byRank, type Candidate, chooseForToday } from '../../relations/choose.ts';
import { isAnswered, isQuietDay } from '../../relations/quiet.ts';
import { promiseRule } from '../../relations/rules/promise.ts';
import { countAnswers, readAnswers } from '../../store/reads/awaiting.ts';
import { readInteractions } from '../../store/reads/contact.ts';
import { toRow } from '../../store/reads/contacts.ts';
import { readOpenBetween, readOpenFollowUps } from '../../store/reads/due.ts';
import { readSettings } from '../../store/reads/settings.ts';
import type { Store } from '../../store/schema.ts';
import { addDays, dayOf, wallTimeOf } from '../../time/wall.ts';
import { createPeople, type People } from './people.ts';
import { readSoon, readSuggestions, type SourceContext } from './sources.ts';

/** How far ahead "coming up" looks, in days. */
export const DAYS_AHEAD = 7;
const MOST_UPCOMING = 20;
/** How many more than fit are looked at: some may turn out to be of people in the trash, or of one person twice. */
const SPARE = 25;

type PromptCandidate = Candidate & { row: Omit<PromptRow, 'last'> };

/**
 * What there is to do today, by rank: at most `limit` of the promises, and of everything else what the daily number
 * leaves room for. Reads bounded index ranges only, and the people of what is shown.
 */
export async function readToday(store: Store, now: Date, limit: number): Promise<TodayView> {
  const settings = await readSettings(store);
  const wall = wallTimeOf(now);
  const today = dayOf(now);
  const people = createPeople(store);
  const context: SourceContext = { store, now, today, settings, people };
  const isQuiet = isQuietDay(settings, today);
  const [followUps, suggestions, soon, answered, upcoming] = await Promise.all([
    readOpenFollowUps(store, undefined, wall, limit + 1),
    isQuiet ? [] : readSuggestions(context),
    isQuiet ? [] : readSoon(context),
    countAnswers(store, today, settings.dailyCap),
    readOpenBetween(store, wall, addDays(today, DAYS_AHEAD + 1), MOST_UPCOMING),
  ]);
  const room = settings.dailyCap - answered;
  const open = await withoutAnswered(context, suggestions);
  const first = open.toSorted(byRankAlone).slice(0, room + SPARE);
  const promises = followUps
    .slice(0, limit)
    .map(followUp => ({ prompt: promiseRule(followUp, wall), followUp }));
  const candidates = [
    ...(await candidatesOf(people, promises)),
    ...(
      await candidatesOf(
        people,
        first.map(prompt => ({ prompt })),
      )
    ).filter(isOfSomebody),
  ];
  const { shown, waiting } = chooseForToday(candidates, room);
  return {
    prompts: await Promise.all(shown.map(({ row }) => withLast(store, row))),
    more: followUps.length > limit,
    waiting: waiting + open.length - first.length,
    answered,
    upcoming,
    soon: (
      await candidatesOf(
        people,
        soon.map(prompt => ({ prompt })),
      )
    ).map(({ row }) => row),
  };
}

async function withoutAnswered({ store, today }: SourceContext, prompts: Prompt[]): Promise<Prompt[]> {
  const answers = await readAnswers(
    store,
    prompts.map(({ key }) => key),
  );
  return prompts.filter(({ key }) => !isAnswered(answers.get(key), today));
}

/** Before the people are read: equals are told apart by their key until they have names. */
function byRankAlone(one: Prompt, other: Prompt): number {
  return byRank({ prompt: one, name: '' }, { prompt: other, name: '' });
}

async function candidatesOf(
  people: People,
  found: readonly { prompt: Prompt | undefined; followUp?: FollowUp }[],
): Promise<PromptCandidate[]> {
  const candidates = found.map(async ({ prompt, followUp }) => {
    if (!prompt) return undefined;
    const contacts = await people.load(prompt.contactIds);
    const [person] = contacts;
    const row = {
      prompt,
      people: contacts.map(toRow),
      note: person?.note ?? '',
      ...(followUp && { followUp }),
    };
    return { prompt, name: person?.name ?? prompt.facts.text ?? '', row };
  });
  return (await Promise.all(candidates)).filter(candidate => candidate !== undefined);
}

/** What is about people is about nobody when they lie in the trash. */
function isOfSomebody({ prompt, row }: PromptCandidate): boolean {
  return prompt.contactIds.length === 0 || row.people.length > 0;
}

async function withLast(store: Store, row: Omit<PromptRow, 'last'>): Promise<PromptRow> {
  const [person] = row.people;
  const [last] = person ? await readInteractions(store, person.id, 1) : [];
  return { ...row, ...(last && { last }) };
}
