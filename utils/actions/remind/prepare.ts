import type { PreparedNotice } from '../../platform/prepared-notices.ts';
import { isSilent } from '../../relations/quiet.ts';
import { readDigest } from '../../store/announced.ts';
import { readNextToAnnounce, readToAnnounce } from '../../store/reads/due.ts';
import { firstMomentOf, latestWallTime } from '../../time/clock-changes.ts';
import { addDays, dayOf, wallTimeOf } from '../../time/wall.ts';
import { isDigestDue, waitingDays } from './digest.ts';
import { noticeOfPromise } from './notice-of-promise.ts';
import { MOST_NOTICES, type Round } from './round.ts';

/** An alarm that rings later than this finds another world: a machine that slept, quiet hours. Milliseconds. */
const PATIENCE = 120_000;

/**
 * The notifications of the next promises of today that have a time, made while the store is open: opening a large one
 * takes Chromium longer than all else between alarm and notification. What comes due together with a digest, in
 * quiet hours, or as too many for one notification each, is left to the look at the store.
 */
export async function prepareNotices(round: Round): Promise<PreparedNotice[]> {
  const { store, now, settings } = round;
  const next = await readNextToAnnounce(store, latestWallTime(now), addDays(dayOf(now), 1));
  if (next === undefined) return [];
  const moment = firstMomentOf(next);
  const end = new Date(moment.getTime() + PATIENCE);
  const [due, until] = [wallTimeOf(moment), wallTimeOf(end)];
  if (isSilent(settings, due) || isSilent(settings, until)) return [];
  if (isDigestDue(end, settings, await readDigest(store))) return [];
  const rows = await readToAnnounce(store, due, waitingDays(moment, settings), MOST_NOTICES + 1);
  if (rows.length > MOST_NOTICES) return [];
  const notices = rows.map(row => noticeOfPromise({ ...round, now: moment }, row));
  return (await Promise.all(notices)).map(notice => ({ due, until, notice }));
}
