import type { Prompt } from '../../model/prompt.ts';
import type { TodayView } from '../../model/views.ts';
import { byRank, chooseForToday } from '../../relations/choose.ts';
import { isQuietDay } from '../../relations/quiet.ts';
import { promiseRule } from '../../relations/rules/promise.ts';
import { countAnswers } from '../../store/reads/awaiting.ts';
import { hasClosedBetween, readOpenBetween, readOpenFollowUps } from '../../store/reads/due.ts';
import type { Store } from '../../store/schema.ts';
import { addDays, momentOf, wallTimeOf } from '../../time/wall.ts';
import { candidateOf, isOfSomebody, withLast, withoutAnswered } from './rows.ts';
import { createContext, readSoon, readSuggestions } from './sources.ts';

/** How far ahead "coming up" looks, in days. */
export const DAYS_AHEAD = 7;
const MOST_UPCOMING = 20;
/** How many more than fit are looked at: some may turn out to be of people in the trash, or of one person twice. */
const SPARE = 10;

/**
 * What there is to do today, by rank: at most `limit` of the promises, and of everything else what the daily number
 * leaves room for. Reads bounded index ranges only, and the people of what is shown.
 */
export async function readToday(store: Store, now: Date, limit: number): Promise<TodayView> {
  const context = await createContext(store, now);
  const { today, settings, people } = context;
  const wall = wallTimeOf(now);
  const isQuiet = isQuietDay(settings, today);
  const [followUps, suggestions, soon, answered, hasClosed, upcoming] = await Promise.all([
    readOpenFollowUps(store, undefined, wall, limit + 1),
    isQuiet ? [] : readSuggestions(context),
    isQuiet ? [] : readSoon(context),
    countAnswers(store, today, settings.dailyCap),
    hasClosedBetween(store, momentOf(today).getTime(), momentOf(addDays(today, 1)).getTime()),
    readOpenBetween(store, wall, addDays(today, DAYS_AHEAD + 1), MOST_UPCOMING),
  ]);
  const room = settings.dailyCap - answered;
  const open = await withoutAnswered(context, suggestions);
  const first = open.toSorted(byRankAlone).slice(0, room + SPARE);
  const promises = followUps.slice(0, limit).flatMap(followUp => {
    const prompt = promiseRule(followUp, wall);
    return prompt ? [{ prompt, followUp }] : [];
  });
  const prompts = [...promises.map(({ prompt }) => prompt), ...first, ...soon];
  await people.read(prompts.flatMap(({ contactIds }) => contactIds));
  const candidates = [
    ...promises.map(({ prompt, followUp }) => candidateOf(people, prompt, followUp)),
    ...first.map(prompt => candidateOf(people, prompt)).filter(isOfSomebody),
  ];
  const { shown, waiting } = chooseForToday(candidates, room);
  return {
    prompts: await withLast(
      store,
      shown.map(({ row }) => row),
    ),
    more: followUps.length > limit,
    waiting: waiting + open.length - first.length,
    hasAnswered: answered > 0 || hasClosed,
    upcoming,
    soon: soon.map(prompt => candidateOf(people, prompt).row),
  };
}

/** Before the people are read: equals are told apart by their key until they have names. */
function byRankAlone(one: Prompt, other: Prompt): number {
  return byRank({ prompt: one, name: '' }, { prompt: other, name: '' });
}
