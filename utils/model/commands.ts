import * as v from 'valibot';
import { CONTACT_FIELDS, ContactFieldsSchema, ContactSchema } from './contact.ts';
import { DirectionSchema } from './direction.ts';
import { PromiseDraftSchema, PromisePeopleSchema } from './follow-up.ts';
import { ActionIdSchema, ContactIdSchema, FollowUpIdSchema, ImportIdSchema } from './ids.ts';
import { ImportPeopleSchema } from './import.ts';
import { InteractionKindSchema } from './interaction.ts';
import { MergeSeenSchema, MergeSidesSchema } from './merge.ts';
import { PlacesSchema } from './place.ts';
import { PLACE_COMMANDS } from './place-commands.ts';
import { RELATION_COMMANDS } from './relation-commands.ts';
import { SettingsSchema } from './settings.ts';
import { TemplateIdSchema, TemplateSchema } from './template.ts';
import { LIMITS, LinkSchema, LongTextSchema } from './text.ts';
import { DaySchema, DueSchema } from './time.ts';
import { WritingSchema } from './writing.ts';

/*
 * Everything that a page of Kept may ask of the background: this file and what it brings in is the whole allowlist.
 * Each command is one user action: it carries its own id, so that sending it again (a worker that died
 * before it answered, an impatient second click) does it once.
 */

const { identities, positions, emails, phones, websites, tags, note, source } = ContactSchema.entries;

/** A photo cropped from the screen, a data: address of at most about 40 kB. */
export const PhotoSchema = v.pipe(
  v.string(),
  v.regex(/^data:image\/(jpeg|png|webp);base64,/u),
  v.maxLength(60_000),
);

/** The corrected card: a new contact, or what is to change on a kept one. */
export const SaveContactSchema = v.object({
  type: v.literal('saveContact'),
  actionId: ActionIdSchema,
  /** The kept contact the card belongs to, if the popup knew it. */
  contactId: v.optional(ContactIdSchema),
  fields: ContactFieldsSchema,
  /** Which of the fields the user typed. */
  typed: v.array(v.picklist(CONTACT_FIELDS)),
  identities,
  positions,
  emails,
  phones,
  websites,
  tags,
  note,
  source,
  places: PlacesSchema,
  promise: v.optional(PromiseDraftSchema),
  photo: v.optional(PhotoSchema),
  /** Kept people of whom the user said that they are somebody else. */
  notSame: v.optional(v.pipe(v.array(ContactIdSchema), v.maxLength(LIMITS.entries)), []),
});

/** What a card holds of a person. */
const CardSchema = v.omit(SaveContactSchema, ['type', 'actionId', 'places']);

/** The people chosen on a list page, kept together: what a card holds of each, and what they share. */
const SavePeopleSchema = v.object({
  type: v.literal('savePeople'),
  actionId: ActionIdSchema,
  places: PlacesSchema,
  /** One promise to or from all of them. */
  promise: v.optional(PromiseDraftSchema),
  cards: v.pipe(v.array(CardSchema), v.minLength(1), v.maxLength(LIMITS.people)),
});

export const CommandSchema = v.variant('type', [
  SaveContactSchema,
  SavePeopleSchema,
  ImportPeopleSchema,
  /** Takes back the newest step of an import that is left. */
  v.object({ type: v.literal('takeBackImport'), actionId: ActionIdSchema, importId: ImportIdSchema }),
  v.object({
    type: v.literal('editContact'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    /** The fields that changed; an empty text removes a field. */
    fields: v.partial(v.object({ ...ContactFieldsSchema.entries })),
    removed: v.optional(v.array(v.picklist(CONTACT_FIELDS)), []),
    tags: v.optional(tags),
    note: v.optional(LongTextSchema),
    emails: v.optional(emails),
    phones: v.optional(phones),
    websites: v.optional(websites),
    writing: v.optional(WritingSchema),
  }),
  v.object({ type: v.literal('deleteContact'), actionId: ActionIdSchema, contactId: ContactIdSchema }),
  /** Makes one contact of two; refused as `changed-meanwhile` when one of them is not as it was `seen`. */
  v.object({
    type: v.literal('mergeContacts'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    otherId: ContactIdSchema,
    sides: v.optional(MergeSidesSchema, {}),
    seen: MergeSeenSchema,
  }),
  /** Remembers that two contacts are two people, or forgets that it was said. */
  v.object({
    type: v.literal('tellApart'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    otherId: ContactIdSchema,
    apart: v.boolean(),
  }),
  v.object({
    type: v.literal('addFollowUp'),
    actionId: ActionIdSchema,
    contactIds: PromisePeopleSchema,
    /** A person who is kept together with the promise. */
    newcomer: v.optional(CardSchema),
    promise: PromiseDraftSchema,
    sourceUrl: v.optional(LinkSchema),
  }),
  v.object({
    type: v.literal('editFollowUp'),
    actionId: ActionIdSchema,
    followUpId: FollowUpIdSchema,
    promise: v.partial(PromiseDraftSchema),
    /** All its people from now on, where they change. */
    contactIds: v.optional(PromisePeopleSchema),
    /** Whether it repeats no more. */
    isOnce: v.optional(v.boolean(), false),
  }),
  v.object({
    type: v.literal('closeFollowUp'),
    actionId: ActionIdSchema,
    followUpId: FollowUpIdSchema,
    state: v.picklist(['kept', 'dropped']),
    /** When the promise that follows it is due, if the user names one. */
    nextDue: v.optional(DueSchema),
    /** Whether one that repeats comes again. */
    comesAgain: v.optional(v.boolean(), true),
  }),
  v.object({
    type: v.literal('snoozeFollowUp'),
    actionId: ActionIdSchema,
    followUpId: FollowUpIdSchema,
    due: DueSchema,
  }),
  v.object({
    type: v.literal('logInteraction'),
    actionId: ActionIdSchema,
    contactId: ContactIdSchema,
    kind: InteractionKindSchema,
    direction: v.optional(DirectionSchema),
    on: DaySchema,
    text: LongTextSchema,
  }),
  ...PLACE_COMMANDS,
  /** Keeps a template of the user's own, or the user's change of one of Kept's. */
  v.object({ type: v.literal('saveTemplate'), actionId: ActionIdSchema, template: TemplateSchema }),
  /** Takes it away; of Kept's own the text is then as it was. */
  v.object({ type: v.literal('removeTemplate'), actionId: ActionIdSchema, templateId: TemplateIdSchema }),
  ...RELATION_COMMANDS,
  v.object({
    type: v.literal('changeSettings'),
    actionId: ActionIdSchema,
    settings: v.partial(SettingsSchema),
  }),
  /** Takes back the action `undoes`, if nothing has changed the same records since. */
  v.object({ type: v.literal('undo'), actionId: ActionIdSchema, undoes: ActionIdSchema }),
]);
/** A user action as a page sends it. */
export type Command = v.InferInput<typeof CommandSchema>;
type WithoutActionId<C> = C extends unknown ? Omit<C, 'actionId'> : never;
/** A user action before it has its id. */
export type Action = WithoutActionId<Command>;
/** A user action after validation. */
export type ParsedCommand = v.InferOutput<typeof CommandSchema>;
export type SaveContact = v.InferOutput<typeof SaveContactSchema>;
/** A card without where its person is known from. */
export type SavedCard = Omit<SaveContact, 'type' | 'actionId' | 'places'>;
