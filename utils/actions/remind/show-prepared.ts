import { latestWallTime } from '../../time/clock-changes.ts';
import type { ReminderPorts } from './round.ts';

type Ports = Pick<ReminderPorts, 'showNotice' | 'loadPrepared' | 'keepPrepared'>;

/**
 * Shows what was prepared for this moment, before the store is opened. Returns the ids: the look at the store that
 * follows notes them as announced, and shows them no second time even if the user has sent them away by then.
 */
export async function showPrepared(ports: Ports, now: Date): Promise<string[]> {
  try {
    const prepared = await ports.loadPrepared();
    const wall = latestWallTime(now);
    const ripe = prepared.filter(({ due, until }) => due <= wall && wall <= until);
    if (ripe.length === 0) return [];
    await Promise.all([
      ports.keepPrepared(prepared.filter(one => !ripe.includes(one))),
      ...ripe.map(({ notice }) => ports.showNotice(notice)),
    ]);
    return ripe.map(({ notice }) => notice.id);
  } catch {
    // The look at the store shows what could not be shown here.
    return [];
  }
}
