import type {
  CommunityReading,
  GatheringReading,
  PersonReading,
  Reading,
  SignalReading,
} from '../model/reading.ts';

/** The page a reader looks at. Readers never change it, never wait, never fetch, and know no clock. */
export type PageSource = { document: Document; url: URL };

/** Where on its site a page stands: the group, server, forum or event that the user knows its people from. */
export type Around = { community?: CommunityReading | undefined; gathering?: GatheringReading | undefined };

/** What a site adapter or a structured layer found. */
export type Found =
  | ({ kind: 'person'; person: PersonReading; changed?: boolean } & Around)
  | ({ kind: 'people'; people: PersonReading[] } & Around)
  | { kind: 'signals'; signals: SignalReading[] }
  | { kind: 'nothing'; reason: Extract<Reading, { kind: 'nothing' }>['reason'] };

/**
 * One site: the default export of its file in `utils/capture/sites/`. See README.md in this folder for how to add one.
 */
export type SiteAdapter = {
  /** Stable, lower case: `linkedin`. Also the platform of its identities. */
  id: string;
  /** As its users write it: `LinkedIn`. */
  name: string;
  /** The site's host names, in lower case without `www.`. */
  hosts?: RegExp;
  /** Which addresses on its hosts are the site's, where not all are. */
  matches?(url: URL): boolean;
  /**
   * Software that runs under any address (a forum, a Mastodon server) tells itself by its document instead; asked
   * only when no site knows the address.
   */
  recognises?(page: PageSource): boolean;
  /** Reads the page; undefined hands it to the layer that works on any site. */
  read(page: PageSource): Found | undefined;
};

/**
 * How a person stands to the page: it says that it is about them (`subject`), names them without saying why
 * (`stated`), lists them among others (`listed`), or mentions them for something else, as an author, a
 * commenter, a colleague (`bystander`).
 */
export type Standing = 'subject' | 'stated' | 'listed' | 'bystander';

/** A person in a layer. */
export type Candidate = { person: PersonReading; standing: Standing };

/** One layer that works on any site (JSON-LD, microdata …): every person it finds, in the order of the page. */
export type StructuredLayer = (page: PageSource) => Candidate[];
