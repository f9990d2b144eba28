import type { I18n } from '../../i18n/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { FollowUpRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import type { PreparedNotice } from '../../platform/prepared-notices.ts';
import { type Digest, markAllAnnounced, markAnnounced } from '../../store/announced.ts';
import type { Store } from '../../store/schema.ts';

/** What the browser does for reminders; the platform in the background, a fake in tests. */
export type ReminderPorts = {
  showNotice(notice: Notice): Promise<void>;
  shownNotices(): Promise<string[]>;
  clearNotice(id: string): Promise<void>;
  showBadge(text: string, title: string): Promise<void>;
  setAlarm(at: Date): Promise<void>;
  loadPrepared(): Promise<PreparedNotice[]>;
  keepPrepared(prepared: readonly PreparedNotice[]): Promise<void>;
};

/** One look at what is due: the moment, the settings, and the ids of the notifications that were shown by its beginning. */
export type Round = {
  store: Store;
  ports: ReminderPorts;
  now: Date;
  settings: Settings;
  i18n: I18n;
  shown: readonly string[];
};

/** Beyond this many at once, one notification stands for all. */
export const MOST_NOTICES = 5;
/** Most promises that one notification counts. */
export const MOST_ANNOUNCED = 500;

/** The promises to announce by now: the first of them, and the ranges of due moments in which all of them lie. */
export type ToAnnounce = { rows: FollowUpRow[]; ranges: IDBKeyRange[] };

/** Notes what one notification told: these promises, and all others where there are more than it counts. */
export async function noteTold(store: Store, { rows, ranges }: ToAnnounce, digest?: Digest): Promise<void> {
  if (rows.length >= MOST_ANNOUNCED) return markAllAnnounced(store, ranges, digest);
  const followUps = rows.map(({ followUp }) => followUp);
  return markAnnounced(store, followUps, digest);
}
