import { ActionIdSchema } from '../../model/ids.ts';
import { clearNotice } from '../../platform/notifications.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { openStore } from '../../store/open.ts';
import { readFollowUp } from '../../store/reads/due.ts';
import { tomorrow } from '../../time/wall.ts';
import { appPath } from '../host.ts';
import { newId } from '../ids.ts';
import { isOverview, parseNoticeId, TEST_ID } from '../remind/notice.ts';
import { performAndTell } from './worker.ts';

/** What a click on a notification does: its buttons answer the promise, a click on it opens the contact. */
export async function answerNotice(noticeId: string, button: number | undefined): Promise<void> {
  const promise = parseNoticeId(noticeId);
  if (!promise && !isOverview(noticeId) && noticeId !== TEST_ID) return;
  await clearNotice(noticeId);
  if (!promise) return openOwnPage(appPath());
  if (button === 0) return done(promise.id);
  if (button === 1) return putOff(promise.id);
  const row = await readFollowUp(await openStore(), promise.id);
  await openOwnPage(appPath(row?.people[0]?.id, promise.id));
}

type PromiseId = NonNullable<ReturnType<typeof parseNoticeId>>['id'];

async function done(followUpId: PromiseId): Promise<void> {
  await performAndTell({
    type: 'closeFollowUp',
    actionId: newId(ActionIdSchema),
    followUpId,
    state: 'kept',
    comesAgain: true,
  });
}

async function putOff(followUpId: PromiseId): Promise<void> {
  const row = await readFollowUp(await openStore(), followUpId);
  if (!row) return;
  const due = tomorrow(row.followUp.due, new Date());
  await performAndTell({ type: 'snoozeFollowUp', actionId: newId(ActionIdSchema), followUpId, due });
}
