import type { Contact } from './contact.ts';
import type { FollowUp } from './follow-up.ts';
import type { ContactId } from './ids.ts';
import type { Interaction } from './interaction.ts';
import type { Snapshot } from './snapshot.ts';

/** One line of a contact list. */
export type ContactRow = Pick<
  Contact,
  'id' | 'name' | 'headline' | 'role' | 'company' | 'tags' | 'lastContactOn'
>;

/** An open promise with the people it concerns. */
export type FollowUpRow = { followUp: FollowUp; people: ContactRow[] };

/** What waits: due by now (bounded by `limit`, `more` when cut), then what comes in the next days. */
export type TodayView = { due: FollowUpRow[]; more: boolean; upcoming: FollowUpRow[] };

/** A bounded page of contacts; `more` is true when the list goes on. */
export type ContactPage = { rows: ContactRow[]; more: boolean };

/** Everything about one contact that its page shows. Newest interactions and snapshots first. */
export type ContactView = {
  contact: Contact;
  open: FollowUp[];
  closed: FollowUp[];
  interactions: Interaction[];
  snapshots: Snapshot[];
};

/** What Kept knows of a person whose page is read again. */
export type KnownContact = Pick<ContactView, 'contact' | 'open'> & {
  lastInteraction: Interaction | undefined;
};

/** The store as pages read it: every read is bounded and opens the database by itself. */
export type Reads = {
  today(limit: number): Promise<TodayView>;
  /** How many promises are due, counted to `limit` at most. */
  dueCount(limit: number): Promise<number>;
  /** Newest first; with a query, people whose name, company or tags start with every word of it. */
  contacts(query: string, limit: number): Promise<ContactPage>;
  contact(id: ContactId): Promise<ContactView | undefined>;
  /** The kept contact (trash included) that one of the identity keys belongs to. */
  known(keys: readonly string[]): Promise<KnownContact | undefined>;
  /** Photos as data: addresses, for those that have one. */
  photos(ids: readonly ContactId[]): Promise<Map<ContactId, string>>;
  /** Calls back after any change by any window, until the returned function is called. */
  onChange(listener: () => void): () => void;
};
