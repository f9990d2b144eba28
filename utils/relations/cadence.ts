import { type Cadence, type Rhythm, roughDays } from '../model/cadence.ts';
import type { Contact, Mentorship } from '../model/contact.ts';
import type { Day } from '../model/time.ts';
import { addUnits, daysBetween, latest } from '../time/days.ts';
import { addDays, dayOf } from '../time/wall.ts';
import { spreadOver } from './spread.ts';

/** How often to check in with a mentor or a mentee when the user has not said. */
const MENTORSHIP_RHYTHMS: Record<Mentorship, Rhythm> = {
  mentor: { every: 1, unit: 'month' },
  mentee: { every: 2, unit: 'week' },
};

/** Most days by which a shared rhythm comes up later than it says. */
const MOST_SPREAD = 14;

/** Every rhythm that a contact could follow. */
export type Rhythms = {
  own: Cadence | undefined;
  mentorship: Mentorship | undefined;
  tags: readonly Cadence[];
  communities: readonly Cadence[];
};

/**
 * The rhythm that counts: the contact's own, even where that is `none`; then the mentor's or mentee's; then the most
 * frequent of the tags; then the most frequent of the communities. A `none` among tags or communities gives way to
 * any rhythm beside it. Undefined when there is none.
 */
export function effectiveRhythm({ own, mentorship, tags, communities }: Rhythms): Rhythm | undefined {
  if (own !== undefined) return own === 'none' ? undefined : own;
  if (mentorship) return MENTORSHIP_RHYTHMS[mentorship];
  if (tags.length > 0) return mostFrequent(tags);
  return mostFrequent(communities);
}

function mostFrequent(cadences: readonly Cadence[]): Rhythm | undefined {
  const rhythms = cadences.filter(cadence => cadence !== 'none');
  return rhythms.toSorted((one, other) => roughDays(one) - roughDays(other))[0];
}

/** What of a contact says when to be in touch again. */
export type Touched = Pick<
  Contact,
  'id' | 'createdAt' | 'lastContactOn' | 'touchPausedUntil' | 'touchWaivedOn'
>;

/** The rhythm that a contact follows, and the day from which to be in touch again. */
export type Touch = { rhythm: Rhythm; nextTouchOn: Day };

/** When to be in touch with a contact again; undefined without a rhythm. */
export function touchOf(contact: Touched, rhythm: Rhythm | undefined): Touch | undefined {
  return rhythm && { rhythm, nextTouchOn: nextTouchOn(contact, rhythm) };
}

/**
 * The day from which to be in touch again: the rhythm counted from the last interaction, or from the last time it was
 * waived; without either from the day the contact was kept; never before a pause ends. With a rhythm that was given
 * to many at once (`since`), those who were never in touch or would be late already come up spread over the rhythm,
 * from the day that they have it; the others up to a fifth of it later: never all on one day.
 */
function nextTouchOn(contact: Touched, rhythm: Rhythm): Day {
  const regular = regularTouch(contact, rhythm);
  return latest(regular, contact.touchPausedUntil) ?? regular;
}

function regularTouch(contact: Touched, rhythm: Rhythm): Day {
  const { since } = rhythm;
  const last = lastTouch(contact);
  const keptOn = dayOf(new Date(contact.createdAt));
  const start = last ?? keptOn;
  const due = addUnits(start, rhythm.every, rhythm.unit);
  if (!since) return due;
  const days = daysBetween(start, due);
  const from = since > keptOn ? since : keptOn;
  if (last === undefined || due < from) return addDays(from, spreadOver(contact.id, days));
  return addDays(due, spreadOver(contact.id, Math.min(Math.floor(days / 5), MOST_SPREAD) + 1));
}

/** The day of the last interaction, or of the last time that one was waived. */
function lastTouch({ lastContactOn, touchWaivedOn }: Touched): Day | undefined {
  return latest(lastContactOn, touchWaivedOn);
}
