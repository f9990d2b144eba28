import type { I18n } from '../../i18n/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { FollowUpRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import type { PreparedNotice } from '../../platform/prepared-notices.ts';
import { markAnnounced } from '../../store/announced.ts';
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
/** Most promises that one notification counts, and that are noted in one transaction. */
export const MOST_ANNOUNCED = 500;

/** Notes all promises that one notification stands for: the first of them, and what `read` still finds after that. */
export async function noteAll(
  store: Store,
  first: FollowUpRow[],
  read: () => Promise<FollowUpRow[]>,
): Promise<void> {
  for (let rows = first; rows.length > 0; rows = await read()) {
    await markAnnounced(
      store,
      rows.map(({ followUp }) => followUp),
    );
  }
}
