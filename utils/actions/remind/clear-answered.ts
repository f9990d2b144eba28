import { readDigest } from '../../store/announced.ts';
import { countOpenDue, readFollowUp } from '../../store/reads/due.ts';
import { latestWallTime } from '../../time/clock-changes.ts';
import { readToday } from '../prompts/today.ts';
import { readUnanswered } from '../prompts/unanswered.ts';
import { isOverview, parseNoticeId } from './notice.ts';
import type { Round } from './round.ts';
import { parseSuggestionId, suggestionId } from './suggestion-notice.ts';

/** Takes away the notifications of what was answered elsewhere. */
export async function clearAnswered(round: Round): Promise<void> {
  const { store, ports, shown } = round;
  for (const noticeShown of shown) {
    const promise = parseNoticeId(noticeShown);
    if (!promise) continue;
    const row = await readFollowUp(store, promise.id);
    const isStillDue = row?.followUp.state === 'open' && row.followUp.due === promise.due;
    if (!isStillDue) await ports.clearNotice(noticeShown);
  }
  await clearAnsweredSuggestions(round);
  const overviews = shown.filter(isOverview);
  if (overviews.length === 0 || (await isAnythingLeft(round))) return;
  for (const id of overviews) await ports.clearNotice(id);
}

async function clearAnsweredSuggestions({ store, ports, now, shown }: Round): Promise<void> {
  const keys = shown.map(parseSuggestionId).filter(key => key !== undefined);
  const waiting = (await readUnanswered(store, now, keys)).map(({ prompt }) => prompt.key);
  for (const key of keys) if (!waiting.includes(key)) await ports.clearNotice(suggestionId(key));
}

/** True while a promise is due, or something that a digest told is still suggested. */
async function isAnythingLeft({ store, now }: Round): Promise<boolean> {
  if ((await countOpenDue(store, latestWallTime(now), 1)) > 0) return true;
  const digest = await readDigest(store);
  if (!digest || digest.prompts.length === 0) return false;
  const { prompts } = await readToday(store, now, 0);
  return prompts.some(({ prompt }) => digest.prompts.includes(prompt.key));
}
