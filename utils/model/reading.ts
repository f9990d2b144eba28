import * as v from 'valibot';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema } from './time.ts';

/** Which layer of the page a value was read from, in the order of trust. */
export const LAYERS = [
  'selection',
  'site',
  'json-ld',
  'microdata',
  'rdfa',
  'h-card',
  'opengraph',
  'title',
  'heuristic',
  'address',
] as const;

/** Where a value came from: the layer, the selector or property, and the month (`yyyy-MM`) a selector was last seen working. */
export const OriginSchema = v.object({
  layer: v.picklist(LAYERS),
  detail: LineSchema,
  seen: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u))),
});
export type Origin = v.InferOutput<typeof OriginSchema>;

/** Below this a field is shown as uncertain, to be checked by the user. */
export const CERTAIN = 0.7;

const ConfidenceSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** One value with its origin and confidence (0 to 1). */
// The annotation lets bundles that need no schema leave all of them out: the reader script stays small.
const fieldOf = /* @__NO_SIDE_EFFECTS__ */ <const S extends v.GenericSchema<string, string>>(value: S) =>
  v.object({ value, origin: OriginSchema, confidence: ConfidenceSchema });

/** A text value read from a page. */
export type ReadField = { value: string; origin: Origin; confidence: number };

/** An address of the person on a platform; `key` is what two readings of one person share. */
export const IdentitySchema = v.object({
  /** Canonical key, `platform:handle` or `url:…`; see utils/capture/README.md. */
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(LIMITS.url)),
  platform: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  handle: v.optional(LineSchema),
  url: v.optional(LinkSchema),
});
export type Identity = v.InferOutput<typeof IdentitySchema>;

/** A position as the page words it: dates stay text ("Jul 2021", "Present"). */
export const PositionSchema = v.object({
  title: LineSchema,
  company: LineSchema,
  start: v.optional(LineSchema),
  end: v.optional(LineSchema),
});
export type Position = v.InferOutput<typeof PositionSchema>;

/** The single-valued fields of a person, in the order of the card. */
export const PERSON_FIELDS = [
  'name',
  'givenName',
  'patronymic',
  'familyName',
  'headline',
  'role',
  'company',
  'location',
  'about',
  'photoUrl',
  'profileUrl',
  'connectionDegree',
  'connectedOn',
  'mutualConnections',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

const line = v.optional(fieldOf(LineSchema));
const list = /* @__NO_SIDE_EFFECTS__ */ <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(LIMITS.entries));

/** One person as read from a page. */
export const PersonReadingSchema = v.object({
  fields: v.object({
    name: line,
    givenName: line,
    patronymic: line,
    familyName: line,
    headline: line,
    role: line,
    company: line,
    location: line,
    about: v.optional(fieldOf(LongTextSchema)),
    photoUrl: v.optional(fieldOf(LinkSchema)),
    profileUrl: v.optional(fieldOf(LinkSchema)),
    connectionDegree: line,
    /** The day the user and the person connected, as the page words it. */
    connectedOn: line,
    /** How many people both know, digits only. */
    mutualConnections: line,
  }),
  /** Fields that stay empty because two visible sources say different things: both are offered to the user. */
  disputes: list(v.object({ field: v.picklist(PERSON_FIELDS), values: v.array(fieldOf(LongTextSchema)) })),
  identities: list(IdentitySchema),
  positions: list(PositionSchema),
  emails: list(LineSchema),
  phones: list(LineSchema),
  websites: list(LinkSchema),
  /** Where the photo is on the screen, in CSS pixels of the viewport, if it is wholly visible. */
  photoArea: v.optional(
    v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number(), scale: v.number() }),
  ),
});
export type PersonReading = v.InferOutput<typeof PersonReadingSchema>;

/** What a community is, as far as its page says. */
export const COMMUNITY_KINDS = [
  'group',
  'chat',
  'channel',
  'server',
  'workspace',
  'forum',
  'series',
] as const;

/** The community that a page belongs to: where the user knows the person from. */
export const CommunityReadingSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(LIMITS.url)),
  name: v.pipe(LineSchema, v.minLength(1)),
  kind: v.picklist(COMMUNITY_KINDS),
  platform: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  url: v.optional(LinkSchema),
});
export type CommunityReading = v.InferOutput<typeof CommunityReadingSchema>;

/** The event that a page belongs to. */
export const GatheringReadingSchema = v.object({
  key: v.pipe(v.string(), v.minLength(3), v.maxLength(LIMITS.url)),
  name: v.pipe(LineSchema, v.minLength(1)),
  platform: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  url: v.optional(LinkSchema),
  on: v.optional(DaySchema),
});
export type GatheringReading = v.InferOutput<typeof GatheringReadingSchema>;

/** What a notification or catch-up page says has happened to someone. */
export const SIGNAL_KINDS = [
  'birthday',
  'work-anniversary',
  'new-position',
  'publication',
  'award',
  'other',
] as const;
export const SignalReadingSchema = v.object({
  person: PersonReadingSchema,
  kind: v.picklist(SIGNAL_KINDS),
  /** As the page words it: "Celebrate 3 years at Spanwerk". */
  text: LineSchema,
  /** The date as the page words it: "on Nov 20", "today". */
  when: v.optional(LineSchema),
});
export type SignalReading = v.InferOutput<typeof SignalReadingSchema>;

// Named one by one below: a spread would keep these schemas in bundles that need none.
const community = v.optional(CommunityReadingSchema);
const gathering = v.optional(GatheringReadingSchema);

const PageSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(LIMITS.url)),
  title: LineSchema,
  /** What the user had selected on the page. */
  selection: LongTextSchema,
});

/** What the reader returns from one page. */
export const ReadingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('person'),
    page: PageSchema,
    site: LineSchema,
    person: PersonReadingSchema,
    community,
    gathering,
    /** The site is known, but what its reader holds on to is gone: the fields come from weaker sources. */
    changed: v.optional(v.boolean()),
  }),
  v.object({
    kind: v.literal('people'),
    page: PageSchema,
    site: LineSchema,
    people: v.pipe(v.array(PersonReadingSchema), v.maxLength(LIMITS.people)),
    community,
    gathering,
  }),
  v.object({
    kind: v.literal('signals'),
    page: PageSchema,
    site: LineSchema,
    signals: v.pipe(v.array(SignalReadingSchema), v.maxLength(LIMITS.people)),
  }),
  v.object({
    kind: v.literal('nothing'),
    page: PageSchema,
    /** `no-person`: nobody on the page; `wall`: log-in or "not found" instead of the person; `changed`: site known, anchors gone. */
    reason: v.picklist(['no-person', 'wall', 'changed', 'not-a-document']),
  }),
]);
export type Reading = v.InferOutput<typeof ReadingSchema>;
export type Page = v.InferOutput<typeof PageSchema>;

/** Why the current tab could not be read at all. */
export const UNREADABLE = ['browser-page', 'pdf', 'forbidden', 'no-answer', 'no-tab'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** What clicking the toolbar button found: a reading, or why there is none with what is known of the tab. */
export type Capture =
  | { readable: true; reading: Reading }
  | { readable: false; problem: Unreadable; page: Page };
