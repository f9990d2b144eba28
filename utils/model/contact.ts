import * as v from 'valibot';
import { CadenceSchema } from './cadence.ts';
import { MembershipSchema } from './community.ts';
import { ContactIdSchema, GatheringIdSchema } from './ids.ts';
import { IdentitySchema, PositionSchema } from './reading.ts';
import { LIMITS, LineSchema, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';
import { WritingSchema } from './writing.ts';

const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(LIMITS.entries));

/** One word or phrase to find people by. */
export const TagSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.tag));

/** A tag as it is compared: «Дизайн» and «дизайн» are one. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLocaleLowerCase();
}

/** `mentor`: the user learns from the contact; `mentee`: the contact from the user. */
export const MentorshipSchema = v.picklist(['mentor', 'mentee']);
export type Mentorship = v.InferOutput<typeof MentorshipSchema>;

/** A name is the one thing that a contact must have. */
export const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.name));

/** The text fields of a contact that a page can give and the user can edit. Absent means unknown. */
export const ContactFieldsSchema = v.object({
  name: NameSchema,
  givenName: v.optional(LineSchema),
  patronymic: v.optional(LineSchema),
  familyName: v.optional(LineSchema),
  headline: v.optional(LineSchema),
  role: v.optional(LineSchema),
  company: v.optional(LineSchema),
  location: v.optional(LineSchema),
  about: v.optional(LongTextSchema),
  profileUrl: v.optional(LinkSchema),
  photoUrl: v.optional(LinkSchema),
});
export type ContactFields = v.InferOutput<typeof ContactFieldsSchema>;
export type ContactField = keyof ContactFields;

/** The fields in the order they are shown and compared. */
export const CONTACT_FIELDS = Object.keys(ContactFieldsSchema.entries).filter(isContactField);
function isContactField(key: string): key is ContactField {
  return key in ContactFieldsSchema.entries;
}

/** A person, as kept. */
export const ContactSchema = v.object({
  id: ContactIdSchema,
  ...ContactFieldsSchema.entries,
  identities: list(IdentitySchema),
  positions: list(PositionSchema),
  emails: list(LineSchema),
  phones: list(LineSchema),
  websites: list(LinkSchema),
  tags: list(TagSchema),
  /** The communities the contact belongs to. */
  communities: v.optional(list(MembershipSchema), []),
  /** The gatherings at which the user met the contact. */
  gatherings: v.optional(list(GatheringIdSchema), []),
  note: LongTextSchema,
  /** The page the contact was first saved from. */
  source: v.optional(v.object({ url: LinkSchema, title: LineSchema })),
  /** Fields that the user typed: a page never overwrites them without asking. */
  typed: v.array(v.picklist(CONTACT_FIELDS)),
  /** When a page of this person was last read and saved; absent for contacts that no page was read for since. */
  readAt: v.optional(InstantSchema),
  /** Ids of contacts that were merged into this one: an answer "not the same" about them holds for this one. */
  formerIds: v.optional(list(ContactIdSchema)),
  /** Day of the latest interaction. */
  lastContactOn: v.optional(DaySchema),
  /** The day of the first meeting, where the contact was kept by itself and not among many. */
  metOn: v.optional(DaySchema),
  /** How often the user wants to be in touch; absent: as for the contact's tags and communities. */
  cadence: v.optional(CadenceSchema),
  /** Until this day keeping in touch is not suggested. */
  touchPausedUntil: v.optional(DaySchema),
  /** The day on which a suggestion to be in touch was waived: the next one is counted from it. */
  touchWaivedOn: v.optional(DaySchema),
  /** What the contact is to the user, where one learns from the other. */
  mentorship: v.optional(MentorshipSchema),
  /** How the user writes to the contact, where that is settled. */
  writing: v.optional(WritingSchema),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  /** Set when the contact lies in the trash. */
  deletedAt: v.optional(InstantSchema),
  /** Set with `deletedAt` on what is left of a contact that was merged into another. */
  mergedInto: v.optional(ContactIdSchema),
});
export type Contact = v.InferOutput<typeof ContactSchema>;

/** The contact without some of its fields. A name cannot be removed: a contact without one could not be found again. */
export function withoutFields(contact: Contact, fields: readonly ContactField[]): Contact {
  const rest = { ...contact };
  for (const field of fields) if (field !== 'name') delete rest[field];
  return rest;
}
