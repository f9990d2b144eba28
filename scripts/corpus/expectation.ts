import * as v from 'valibot';

const text = v.optional(v.string());
const texts = v.optional(v.array(v.string()), []);

/** One position as a page words it. */
const ExpectedPositionSchema = v.object({ title: v.string(), company: v.string(), start: text, end: text });

/** What a page shows of one person; fields that it does not show are left out. */
export const ExpectedPersonSchema = v.object({
  name: text,
  givenName: text,
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
  kind: v.picklist(['profile', 'people-list', 'not-a-person']),
  person: v.optional(ExpectedPersonSchema),
  people: v.optional(v.array(ExpectedPersonSchema), []),
  /** Fields that the page truly does not show: filling one of them is always an invention. */
  absent: texts,
});
export type Expectation = v.InferOutput<typeof ExpectationSchema>;
