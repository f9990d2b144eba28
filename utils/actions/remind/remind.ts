import type { I18n } from '../../i18n/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { FollowUpRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import { markAnnounced } from '../../store/announced.ts';
import { readInteractions } from '../../store/reads/contact.ts';
import { countOpenDue, readFollowUp, readNextToAnnounce, readToAnnounce } from '../../store/reads/due.ts';
import type { Store } from '../../store/schema.ts';
import { announcementOf, firstMomentOf, latestWallTime } from '../../time/clock-changes.ts';
import { addDays, dayOf } from '../../time/wall.ts';
import { namelessNotice, noticeId, parseNoticeId, promiseNotice, summaryNotice } from './notice.ts';

/** What the browser does for reminders; the platform in the background, a fake in tests. */
export type ReminderPorts = {
  showNotice(notice: Notice): Promise<void>;
  shownNotices(): Promise<string[]>;
  clearNotice(id: string): Promise<void>;
  showBadge(text: string, title: string): Promise<void>;
  setAlarm(at: Date): Promise<void>;
};

/** Beyond this many at once, one summary stands for all. */
const MOST_NOTICES = 5;
/** Most promises that one summary counts, and that are noted in one transaction. */
const MOST_ANNOUNCED = 500;
/** The badge says "99+" beyond this. */
const MOST_ON_BADGE = 99;

/**
 * Brings notifications, badge and alarm in step with what is due at `now`. Doing it again changes nothing: every
 * due moment is announced once. The order (show, then note) and the id made from the due moment keep that true
 * when the worker dies in between.
 */
export async function remind(
  store: Store,
  ports: ReminderPorts,
  { now, settings, i18n }: { now: Date; settings: Settings; i18n: I18n },
): Promise<void> {
  const shown = await ports.shownNotices();
  await clearAnswered(store, ports, shown);
  await announce(store, ports, { now, settings, i18n, shown });
  await updateBadge(store, ports, now, i18n);
  await ports.setAlarm(await nextWake(store, now, settings.morning));
}

async function clearAnswered(store: Store, ports: ReminderPorts, shown: readonly string[]): Promise<void> {
  for (const noticeShown of shown) {
    const promise = parseNoticeId(noticeShown);
    if (!promise) continue;
    const row = await readFollowUp(store, promise.id);
    const isStillDue = row?.followUp.state === 'open' && row.followUp.due === promise.due;
    if (!isStillDue) await ports.clearNotice(noticeShown);
  }
}

async function announce(
  store: Store,
  ports: ReminderPorts,
  { now, settings, i18n, shown }: { now: Date; settings: Settings; i18n: I18n; shown: readonly string[] },
): Promise<void> {
  const today = dayOf(now);
  const waiting = now < announcementOf(today, settings.morning) ? today : undefined;
  const read = () => readToAnnounce(store, latestWallTime(now), waiting, MOST_ANNOUNCED);
  const rows = await read();
  if (rows.length > MOST_NOTICES) {
    await ports.showNotice(
      summaryNotice(rows, { more: rows.length === MOST_ANNOUNCED, hideNames: settings.hideNames }, i18n),
    );
    for (let rest = rows; rest.length > 0; rest = await read()) {
      await markAnnounced(
        store,
        rest.map(row => row.followUp),
      );
    }
    return;
  }
  for (const row of rows) {
    if (!shown.includes(noticeId(row.followUp))) {
      const notice = settings.hideNames
        ? namelessNotice(row.followUp, i18n)
        : promiseNotice(row, await contextOf(store, row), i18n, today);
      await ports.showNotice(notice);
    }
    await markAnnounced(store, [row.followUp]);
  }
}

async function contextOf(store: Store, { people: [person] }: FollowUpRow) {
  if (!person) return { last: undefined, note: '' };
  const [contact, [last]] = await Promise.all([
    store.get('contacts', person.id),
    readInteractions(store, person.id, 1),
  ]);
  return { last, note: contact?.note ?? '' };
}

async function updateBadge(store: Store, ports: ReminderPorts, now: Date, i18n: I18n): Promise<void> {
  const count = await countOpenDue(store, latestWallTime(now), MOST_ON_BADGE + 1);
  const text = count === 0 ? '' : count > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : String(count);
  const title = count === 0 ? i18n.t('app.name') : `${i18n.t('app.name')}: ${i18n.t('due.count', { count })}`;
  await ports.showBadge(text, title);
}

/**
 * When to look again: at the next announcement of today, at the latest at midnight, when the badge turns over and
 * the next day's promises come into view.
 */
async function nextWake(store: Store, now: Date, morning: string): Promise<Date> {
  const today = dayOf(now);
  const midnight = firstMomentOf(addDays(today, 1));
  const next = await readNextToAnnounce(store, latestWallTime(now), addDays(today, 1));
  const moments = [
    midnight,
    announcementOf(today, morning),
    ...(next ? [announcementOf(next, morning)] : []),
  ];
  return new Date(Math.min(...moments.filter(moment => moment > now).map(Number)));
}
