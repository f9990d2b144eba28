import type { OccasionKind } from '../../model/occasion.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Settings } from '../../model/settings.ts';
import type { Day } from '../../model/time.ts';
import { LATE_DAYS } from '../../relations/occurrence.ts';
import { afterGatheringRule, GATHERING_DAYS } from '../../relations/rules/after-gathering.ts';
import { closeLoopRule } from '../../relations/rules/close-loop.ts';
import { communityQuietRule } from '../../relations/rules/community-quiet.ts';
import { congratulateRule } from '../../relations/rules/congratulate.ts';
import { keepInTouchRule, SOON_DAYS } from '../../relations/rules/keep-in-touch.ts';
import { newAcquaintanceRule } from '../../relations/rules/new-acquaintance.ts';
import { OPPORTUNITY_DAYS, shareOpportunityRule } from '../../relations/rules/share-opportunity.ts';
import { thankForIntroductionRule, thankRule } from '../../relations/rules/thank.ts';
import { readOpenIntroductions, readOpportunities, readToThank } from '../../store/reads/awaiting.ts';
import { readWaitingOccasions } from '../../store/reads/occasions.ts';
import { readMembers } from '../../store/reads/people-of.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { readMetBetween, readTagged, readTouches } from '../../store/reads/touch.ts';
import { readEndedBetween, readQuietCommunities } from '../../store/reads/waiting-places.ts';
import type { Store } from '../../store/schema.ts';
import { addDays, dayOf } from '../../time/wall.ts';
import { createPeople, type People } from './people.ts';

/** Most records that one source reads: cost grows with what is due, and no day has use for more. */
const MOST = 100;
/** Most occasions of one stretch of days beyond those that a day shows. */
const SPARE_OCCASIONS = 25;
/** Past days that are looked at one after the other, by how many days ago they begin: the latest matter most. */
const PAST = [2, 6, LATE_DAYS];
/** Most opportunities at a time, and people of each of their tags. */
const MOST_OPPORTUNITIES = 5;
export const MOST_TAGGED = 20;
/** Most people whose turn comes within the next days. */
const MOST_SOON = 10;
/** Most gatherings at a time, and people met at each. */
const MOST_GATHERINGS = 5;
const MOST_MET = 20;
const MOST_QUIET = 10;
/** Days that a new acquaintance's first hours can touch. */
const NEW_DAYS = 3;

/** What every source is given: the store, the moment, and where the contacts go that it has read anyway. */
export type SourceContext = { store: Store; now: Date; today: Day; settings: Settings; people: People };

/** A look at the store at a moment, with nobody read yet. */
export async function createContext(store: Store, now: Date): Promise<SourceContext> {
  const settings = await readSettings(store);
  return { store, now, today: dayOf(now), settings, people: createPeople(store) };
}

/** A reading of a bounded index range, and what its rule makes of each record. */
type Source = (context: SourceContext) => Promise<(Prompt | undefined)[]>;

const congratulate: Source = async ({ store, today, settings: { leadDays, dailyCap } }) => {
  const latest = (kind: OccasionKind) => addDays(today, leadDays[kind]);
  const past = PAST.map((days, index) => ({
    from: addDays(today, -days),
    to: addDays(today, -1 - (PAST[index - 1] ?? 0)),
  }));
  const occasions = await readWaitingOccasions(store, { today, past, latest }, dailyCap + SPARE_OCCASIONS);
  return occasions.map(occasion => congratulateRule(occasion, today, leadDays));
};

const keepInTouch: Source = async ({ store, today, people }) => {
  const touches = await readTouches(store, undefined, today, MOST);
  people.add(touches.map(({ contact }) => contact));
  return touches.map(touch => keepInTouchRule(touch, today));
};

const newAcquaintance: Source = async ({ store, now, today, people }) => {
  const contacts = await readMetBetween(store, addDays(today, -NEW_DAYS), today, MOST);
  people.add(contacts);
  return contacts.map(contact => newAcquaintanceRule(contact, now.getTime()));
};

const thank: Source = async ({ store, today }) => {
  const interactions = await readToThank(store, today, MOST);
  return interactions.map(interaction => thankRule(interaction, today));
};

const introductions: Source = async ({ store, today }) => {
  const found = await readOpenIntroductions(store, today, MOST);
  return found.flatMap(one => [thankForIntroductionRule(one, today), closeLoopRule(one, today)]);
};

const shareOpportunity: Source = async ({ store, today, people }) => {
  const from = addDays(today, -OPPORTUNITY_DAYS);
  const opportunities = await readOpportunities(store, from, today, MOST_OPPORTUNITIES);
  return Promise.all(
    opportunities.map(async opportunity => {
      const contacts = await readTagged(store, opportunity.tags, MOST_TAGGED);
      people.add(contacts);
      return shareOpportunityRule(opportunity, contacts, today);
    }),
  );
};

const afterGathering: Source = async ({ store, today, people }) => {
  const from = addDays(today, -GATHERING_DAYS);
  const gatherings = await readEndedBetween(store, from, addDays(today, -1), MOST_GATHERINGS);
  return Promise.all(
    gatherings.map(async gathering => {
      const contacts = await readMembers(store, gathering.id, MOST_MET);
      people.add(contacts);
      return afterGatheringRule(gathering, contacts, today);
    }),
  );
};

const communityQuiet: Source = async ({ store, today }) => {
  const quiet = await readQuietCommunities(store, today, MOST_QUIET);
  return quiet.map(({ community, rhythm }) => communityQuietRule(community, rhythm, today));
};

const SOURCES: readonly Source[] = [
  afterGathering,
  communityQuiet,
  congratulate,
  keepInTouch,
  newAcquaintance,
  thank,
  introductions,
  shareOpportunity,
];

/** Everything but promises that could be suggested today. */
export async function readSuggestions(context: SourceContext): Promise<Prompt[]> {
  const found = await Promise.all(SOURCES.map(source => source(context)));
  return found.flat().filter(prompt => prompt !== undefined);
}

/** Whose turn comes within the next days. */
export async function readSoon({ store, now, people }: SourceContext): Promise<Prompt[]> {
  const today = dayOf(now);
  const touches = await readTouches(store, today, addDays(today, SOON_DAYS), MOST_SOON);
  people.add(touches.map(({ contact }) => contact));
  return touches.map(touch => keepInTouchRule(touch, today)).filter(prompt => prompt !== undefined);
}
