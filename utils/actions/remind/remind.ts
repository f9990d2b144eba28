import type { I18n } from '../../i18n/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { FollowUpRow } from '../../model/views.ts';
import { isSilent } from '../../relations/quiet.ts';
import { markAnnounced } from '../../store/announced.ts';
import { countOpenDue, readToAnnounce, toAnnounceRanges } from '../../store/reads/due.ts';
import type { Store } from '../../store/schema.ts';
import { latestWallTime } from '../../time/clock-changes.ts';
import { clearAnswered } from './clear-answered.ts';
import { announceDigest, waitingDays } from './digest.ts';
import { nextWake } from './next-wake.ts';
import { isSummary, noticeId, overviewNotice, summaryId } from './notice.ts';
import { noticeOfPromise } from './notice-of-promise.ts';
import { prepareNotices } from './prepare.ts';
import { MOST_ANNOUNCED, MOST_NOTICES, noteTold, type ReminderPorts, type Round } from './round.ts';

/** The badge says "99+" beyond this. */
const MOST_ON_BADGE = 99;

/**
 * Brings notifications, badge and alarm in step with what is due at `now`. Doing it again changes nothing: every
 * due moment is announced once. The order (show, then note) and the id made from the due moment keep that true
 * when the worker dies in between. `told` are the ids of what was shown just before, from what was prepared.
 */
export async function remind(
  store: Store,
  ports: ReminderPorts,
  { now, settings, i18n, told = [] }: { now: Date; settings: Settings; i18n: I18n; told?: readonly string[] },
): Promise<void> {
  const shown = [...new Set([...(await ports.shownNotices()), ...told])];
  const round = { store, ports, now, settings, i18n, shown };
  await clearAnswered(round);
  await announce(round);
  await updateBadge(store, ports, now, i18n);
  await ports.keepPrepared(await prepareNotices(round));
  await ports.setAlarm(await nextWake(store, now, settings));
}

async function announce(round: Round): Promise<void> {
  const { store, ports, now, settings, shown } = round;
  const wall = latestWallTime(now);
  if (isSilent(settings, wall)) return;
  const waiting = waitingDays(now, settings);
  const found = await readToAnnounce(store, wall, waiting, MOST_ANNOUNCED);
  const ranges = toAnnounceRanges(wall, waiting);
  const rows = await announceDigest(round, { rows: found, ranges });
  if (rows.length > MOST_NOTICES) {
    await showSummary(round, rows);
    return noteTold(store, { rows, ranges });
  }
  for (const row of rows) {
    if (!shown.includes(noticeId(row.followUp))) {
      await ports.showNotice(await noticeOfPromise(round, row));
    }
    await markAnnounced(store, [row.followUp]);
  }
}

/** One notification for promises that came due together, in the place of an earlier one. */
async function showSummary({ ports, settings, i18n, shown }: Round, rows: FollowUpRow[]): Promise<void> {
  const id = summaryId(rows);
  // It stands already when the background ended before this was noted.
  if (shown.includes(id)) return;
  const overview = { promises: rows, more: rows.length === MOST_ANNOUNCED, suggestions: [] };
  await ports.showNotice(overviewNotice(id, overview, settings.hideNames, i18n));
  for (const earlier of shown.filter(isSummary)) await ports.clearNotice(earlier);
}

async function updateBadge(store: Store, ports: ReminderPorts, now: Date, i18n: I18n): Promise<void> {
  const count = await countOpenDue(store, latestWallTime(now), MOST_ON_BADGE + 1);
  const text = count === 0 ? '' : count > MOST_ON_BADGE ? `${MOST_ON_BADGE}+` : String(count);
  const title = count === 0 ? i18n.t('app.name') : `${i18n.t('app.name')}: ${i18n.t('due.count', { count })}`;
  await ports.showBadge(text, title);
}
