import * as v from 'valibot';
import { SIGNAL_KINDS } from '../../utils/model/reading.ts';

const text = v.optional(v.string());
const texts = v.optional(v.array(v.string()), []);

/** One position as a page words it. */
const ExpectedPositionSchema = v.object({ title: v.string(), company: v.string(), start: text, end: text });

/** What a page shows of one person; fields that it does not show are left out. */
export const ExpectedPersonSchema = v.object({
  name: text,
  givenName: text,
  patronymic: text,
  familyName: text,
  headline: text,
  role: text,
  company: text,
  location: text,
  about: text,
  profileUrl: v.optional(v.nullable(v.string())),
  photoUrl: text,
  handle: text,
  connectionDegree: text,
  connectedOn: text,
  mutualConnections: text,
  emails: texts,
  phones: texts,
  websites: texts,
  positions: v.optional(v.array(ExpectedPositionSchema), []),
});
export type ExpectedPerson = v.InferOutput<typeof ExpectedPersonSchema>;

/** The `NAME.json` beside a saved page `NAME.html`: what a person sees on it. */
export const ExpectationSchema = v.object({
  /** The address as the browser would show it. */
  url: v.pipe(v.string(), v.url()),
  kind: v.picklist(['profile', 'people-list', 'signals', 'not-a-person']),
  person: v.optional(ExpectedPersonSchema),
  people: v.optional(v.array(ExpectedPersonSchema), []),
  /** For a page of signals: what happened to whom (the people themselves stand in `people`). */
  signals: v.optional(v.array(v.object({ name: v.string(), kind: v.picklist(SIGNAL_KINDS) })), []),
  /** Names of the community and the gathering that the page belongs to. */
  community: text,
  gathering: text,
  /** Fields that the page truly does not show: filling one of them is always an invention. */
  absent: texts,
});
export type Expectation = v.InferOutput<typeof ExpectationSchema>;
