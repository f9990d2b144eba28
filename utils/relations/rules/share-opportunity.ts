import { type Contact, tagKey } from '../../model/contact.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { rankOf } from '../rank.ts';

/** Days for which an opportunity is worth passing on. */
export const OPPORTUNITY_DAYS = 30;
/** Most people one opportunity is suggested for: a word to each is still a personal one. */
const MOST_PEOPLE = 10;

/** Share an opportunity: for a month the contacts with one of its tags, those that fit best first. */
export function shareOpportunityRule(
  opportunity: Opportunity,
  people: readonly Pick<Contact, 'id' | 'name' | 'tags'>[],
  today: Day,
): Prompt | undefined {
  const { id, text, link, tags, on, closedOn } = opportunity;
  const days = daysBetween(on, today);
  if (closedOn !== undefined || days < 0 || days > OPPORTUNITY_DAYS) return undefined;
  const wanted = new Set(tags.map(tagKey));
  const fitting = people
    .map(person => ({ ...person, fits: person.tags.filter(tag => wanted.has(tagKey(tag))).length }))
    .filter(({ fits }) => fits > 0)
    .sort(
      (one, other) =>
        other.fits - one.fits || one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1),
    );
  if (fitting.length === 0) return undefined;
  return {
    key: promptKey('shareOpportunity', id),
    kind: 'shareOpportunity',
    contactIds: fitting.slice(0, MOST_PEOPLE).map(person => person.id),
    reason: 'shareOpportunity',
    facts: { text, tags: tags.join(', '), day: on, ...(link && { link }) },
    action: 'share',
    stage: 'due',
    since: on,
    rank: rankOf('shareOpportunity', 1 - days / OPPORTUNITY_DAYS),
  };
}
