import type { OpportunityPage } from '../../model/views.ts';
import { OPPORTUNITY_DAYS, shareOpportunityRule } from '../../relations/rules/share-opportunity.ts';
import { readOpenOpportunities } from '../../store/reads/awaiting.ts';
import { toRow } from '../../store/reads/contacts.ts';
import { readTagged } from '../../store/reads/touch.ts';
import type { Store } from '../../store/schema.ts';
import { addDays, dayOf } from '../../time/wall.ts';
import { MOST_TAGGED } from './sources.ts';

/** Opportunities that were not passed on yet, the newest first, each with the people it is suggested for. */
export async function readOpportunityPage(store: Store, now: Date, limit: number): Promise<OpportunityPage> {
  const today = dayOf(now);
  const found = await readOpenOpportunities(store, limit + 1);
  const rows = found.slice(0, limit).map(async opportunity => {
    const tagged = await readTagged(store, opportunity.tags, MOST_TAGGED);
    const fitting = shareOpportunityRule(opportunity, tagged, today)?.contactIds ?? [];
    const people = fitting.flatMap(id => tagged.filter(contact => contact.id === id).map(toRow));
    return { opportunity, people, until: addDays(opportunity.on, OPPORTUNITY_DAYS) };
  });
  return { rows: await Promise.all(rows), more: found.length > limit };
}
