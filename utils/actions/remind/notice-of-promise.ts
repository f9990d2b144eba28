import type { FollowUpRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import { readInteractions } from '../../store/reads/contact.ts';
import type { Store } from '../../store/schema.ts';
import { dayOf } from '../../time/wall.ts';
import { namelessNotice, promiseNotice } from './notice.ts';
import type { Round } from './round.ts';

/** The notification of a promise, as the user wants notifications to be. */
export async function noticeOfPromise(
  { store, now, settings, i18n }: Pick<Round, 'store' | 'now' | 'settings' | 'i18n'>,
  row: FollowUpRow,
): Promise<Notice> {
  if (settings.hideNames) return namelessNotice(row.followUp, i18n);
  return promiseNotice(row, await contextOf(store, row), i18n, dayOf(now));
}

async function contextOf(store: Store, { people: [person] }: FollowUpRow) {
  if (!person) return { last: undefined, note: '' };
  const [contact, [last]] = await Promise.all([
    store.get('contacts', person.id),
    readInteractions(store, person.id, 1),
  ]);
  return { last, note: contact?.note ?? '' };
}
