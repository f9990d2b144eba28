import { ActionIdSchema, type FollowUpId } from '../../model/ids.ts';
import { type PromptKey, promptKey } from '../../model/prompt.ts';
import { clearNotice } from '../../platform/notifications.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { openStore } from '../../store/open.ts';
import { readFollowUp } from '../../store/reads/due.ts';
import { addDays, dayOf, tomorrow } from '../../time/wall.ts';
import { appPath, todayPath } from '../host.ts';
import { newId } from '../ids.ts';
import { readUnanswered } from '../prompts/unanswered.ts';
import { isOverview, parseNoticeId, TEST_ID } from '../remind/notice.ts';
import { parseSuggestionId } from '../remind/suggestion-notice.ts';
import { performAndTell } from './worker.ts';

/**
 * What a click on a notification does: its buttons answer the promise or the suggestion, a click on it opens the contact
 * of the promise, or Today.
 */
export async function answerNotice(noticeId: string, button: number | undefined): Promise<void> {
  const promise = parseNoticeId(noticeId);
  const suggestion = parseSuggestionId(noticeId);
  if (!promise && !suggestion && !isOverview(noticeId) && noticeId !== TEST_ID) return;
  await clearNotice(noticeId);
  if (promise) return answerPromise(promise.id, button);
  if (suggestion) return answerSuggestion(suggestion, button);
  await openOwnPage(noticeId === TEST_ID ? appPath() : todayPath());
}

async function answerPromise(followUpId: FollowUpId, button: number | undefined): Promise<void> {
  const row = await readFollowUp(await openStore(), followUpId);
  if (button === undefined) return openOwnPage(placeOf(row));
  if (!row) return;
  const actionId = newId(ActionIdSchema);
  if (button === 0) {
    const done = { state: 'kept', comesAgain: true } as const;
    await performAndTell({ type: 'closeFollowUp', actionId, followUpId, ...done });
  } else {
    const due = tomorrow(row.followUp.due, new Date());
    await performAndTell({ type: 'snoozeFollowUp', actionId, followUpId, due });
  }
}

/** Where a promise can be answered: with its first person, or in Today when it has nobody. */
function placeOf(row: Awaited<ReturnType<typeof readFollowUp>>): string {
  const [person] = row?.people ?? [];
  if (!row) return todayPath();
  const { id, direction, due } = row.followUp;
  return person
    ? appPath(person.id, id)
    : todayPath(promptKey(direction === 'mine' ? 'promise' : 'promiseOfTheirs', id, due));
}

async function answerSuggestion(key: PromptKey, button: number | undefined): Promise<void> {
  if (button === undefined) return openOwnPage(todayPath(key));
  const now = new Date();
  const [row] = await readUnanswered(await openStore(), now, [key]);
  // It was answered elsewhere before the notification was taken away.
  if (!row) return;
  const prompt = { type: 'answerPrompt', actionId: newId(ActionIdSchema), key, text: '' } as const;
  await performAndTell(
    button === 0
      ? { ...prompt, answer: 'done', contactIds: row.people.map(({ id }) => id) }
      : { ...prompt, answer: 'snoozed', contactIds: [], until: addDays(dayOf(now), 1) },
  );
}
