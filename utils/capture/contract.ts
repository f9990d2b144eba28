import type { PersonReading, Reading } from '../model/reading.ts';

/** The page a reader looks at. Readers never change it, never wait, never fetch, and know no clock. */
export type PageSource = { document: Document; url: URL };

/** What a site adapter or a structured layer found. */
export type Found =
  | { kind: 'person'; person: PersonReading }
  | { kind: 'people'; people: PersonReading[] }
  | { kind: 'nothing'; reason: Extract<Reading, { kind: 'nothing' }>['reason'] };

/**
 * One site. `utils/capture/sites/index.ts` lists them all; the first that matches reads the page.
 * See README.md in this folder for how to add one.
 */
export type SiteAdapter = {
  /** Stable, lower case: `linkedin`. Also the platform of its identities. */
  id: string;
  /** As its users write it: `LinkedIn`. */
  name: string;
  /** By the address alone: is this the site? */
  matches(url: URL): boolean;
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
