import type { Cadence, Rhythm } from './cadence.ts';
import type { GroupOwner } from './cadence-owner.ts';
import type { Community, Membership } from './community.ts';
import type { Contact } from './contact.ts';
import type { FollowUp } from './follow-up.ts';
import type { FreshStartOffer } from './fresh-start.ts';
import type { Gathering } from './gathering.ts';
import type { CommunityId, ContactId, GatheringId, IntroductionId } from './ids.ts';
import type { Import } from './import.ts';
import type { Interaction } from './interaction.ts';
import type { Introduction } from './introduction.ts';
import type { Occasion } from './occasion.ts';
import type { Opportunity } from './opportunity.ts';
import type { Prompt } from './prompt.ts';
import type { Snapshot } from './snapshot.ts';
import type { Day } from './time.ts';

/** One line of a contact list. */
export type ContactRow = Pick<
  Contact,
  'id' | 'name' | 'headline' | 'role' | 'company' | 'tags' | 'lastContactOn'
>;

/** An open promise with the people it concerns. */
export type FollowUpRow = { followUp: FollowUp; people: ContactRow[] };

/** A prompt with its people and what was last between you and the first of them. */
export type PromptRow = {
  prompt: Prompt;
  people: ContactRow[];
  last?: Interaction;
  /** The note on the first of the people; may be empty. */
  note: string;
  /** The promise that the prompt is about. */
  followUp?: FollowUp;
};

/** How many due promises are shown at first, and how many more each time: a long list helps nobody to begin. */
export const TODAY_PAGE = 15;

/** What there is to do today, and what comes in the next days. */
export type TodayView = {
  /** By rank: the promises due (bounded by `limit`), and suggestions up to the daily number. */
  prompts: PromptRow[];
  /** True when more promises are due than were asked for. */
  more: boolean;
  /** How many suggestions wait for another day. */
  waiting: number;
  /** Whether a promise was kept or let go today, or a suggestion answered. */
  hasAnswered: boolean;
  upcoming: FollowUpRow[];
  /** Whose turn to be in touch with comes in the next days. */
  soon: PromptRow[];
};

/** A bounded page of contacts; `more` is true when the list goes on. */
export type ContactPage = { rows: ContactRow[]; more: boolean };

/** Where a contact is known from: communities with what the contact is in them, and gatherings, the latest first. */
export type ContactPlaces = {
  communities: { community: Community; role?: Membership['role'] }[];
  gatherings: Gathering[];
};

/** A bounded page of communities or of gatherings. */
export type CommunityPage = { rows: Community[]; more: boolean };
export type GatheringPage = { rows: Gathering[]; more: boolean };

/** A community with its newest people and its latest gatherings. One in the trash is found too. */
export type CommunityView = { community: Community; people: ContactPage; gatherings: GatheringPage };

/** A gathering with its community, if that is kept, and the newest of the people met there. */
export type GatheringView = {
  gathering: Gathering;
  community: Community | undefined;
  people: ContactPage;
};

/** An introduction with its people: who made it, unless that was the user, and those who were introduced. */
export type IntroductionRow = { introduction: Introduction; people: ContactRow[] };

/** An opportunity with the people it is suggested for, and the last day on which it is. */
export type OpportunityRow = { opportunity: Opportunity; people: ContactRow[]; until: Day };
export type OpportunityPage = { rows: OpportunityRow[]; more: boolean };

/** Everything about one contact that its page shows. Newest interactions and snapshots first. */
export type ContactView = {
  contact: Contact;
  places: ContactPlaces;
  open: FollowUp[];
  closed: FollowUp[];
  /** The other people of these promises. */
  companions: ContactRow[];
  interactions: Interaction[];
  snapshots: Snapshot[];
  /** Birthdays, and what else there is or was to congratulate on. */
  occasions: Occasion[];
  /** The rhythm that the contact follows and the day it comes to; absent without one. */
  touch?: { rhythm: Rhythm; nextTouchOn: Day };
  /** The contact's tags and communities with the rhythm that each gives to everyone in it. */
  groupCadences: { owner: GroupOwner; name: string; cadence?: Cadence }[];
};

/** What Kept knows of a person whose page is read again. */
export type KnownContact = Pick<ContactView, 'contact' | 'places' | 'open'> & {
  lastInteraction: Interaction | undefined;
};

/** The store as pages read it: every read is bounded and opens the database by itself. */
export type Reads = {
  /** How many promises are due, counted to `limit` at most. */
  dueCount(limit: number): Promise<number>;
  /** Newest first; with a query, people whose name, company, tags or places start with every word of it. */
  contacts(query: string, limit: number): Promise<ContactPage>;
  contact(id: ContactId): Promise<ContactView | undefined>;
  /** The kept contact (trash included) that one of the identity keys belongs to. */
  known(keys: readonly string[]): Promise<KnownContact | undefined>;
  /** By name; with a query, those with a word starting with every word of it. */
  communities(query: string, limit: number): Promise<CommunityPage>;
  /** The latest; with a query, those with a word starting with every word of it. */
  gatherings(query: string, limit: number): Promise<GatheringPage>;
  /** Photos as data: addresses, for those that have one. */
  photos(ids: readonly ContactId[]): Promise<Map<ContactId, string>>;
  /** Calls back after any change by any window, until the returned function is called. */
  onChange(listener: () => void): () => void;
};

/** What Today reads beside that. */
export type TodayReads = Reads & {
  today(limit: number): Promise<TodayView>;
  /** The offer to spread what is past over the next days, while there is a reason for one. */
  freshStart(): Promise<FreshStartOffer | undefined>;
  /** Open promises that come after those of the next days, the earliest first. */
  later(limit: number): Promise<FollowUpRow[]>;
};

/** What only the panel and the app in a tab read. */
export type PanelReads = TodayReads & {
  /** What was imported from files, the newest first. */
  imports(limit: number): Promise<Import[]>;
  /** Those of the introductions that are kept. */
  introductions(ids: readonly IntroductionId[]): Promise<IntroductionRow[]>;
  /** Opportunities that were not passed on yet, the newest first. */
  opportunities(limit: number): Promise<OpportunityPage>;
  /** With at most `limit` of its people and of its gatherings. */
  community(id: CommunityId, limit: number): Promise<CommunityView | undefined>;
  /** With at most `limit` of its people. */
  gathering(id: GatheringId, limit: number): Promise<GatheringView | undefined>;
};
