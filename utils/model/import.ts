import * as v from 'valibot';
import { RhythmSchema } from './cadence.ts';
import { ContactFieldsSchema, ContactSchema } from './contact.ts';
import { ActionIdSchema, ImportIdSchema } from './ids.ts';
import { OccasionDraftSchema } from './occasion.ts';
import { LIMITS, LineSchema, LinkSchema } from './text.ts';
import { DaySchema, InstantSchema } from './time.ts';

/** The files that Kept reads people from; `csv` is a table of no known origin whose columns speak for themselves. */
export const FILE_FORMATS = [
  'linkedin',
  'google',
  'outlook',
  'csv',
  'vcard',
  'telegram',
  'slack',
  'facebook',
] as const;
export const FileFormatSchema = v.picklist(FILE_FORMATS);
export type FileFormat = v.InferOutput<typeof FileFormatSchema>;

/** Most people of one import command: a step that takes a moment, however long the file is. */
export const IMPORT_STEP = 100;

const { identities, positions, emails, phones, tags, note } = ContactSchema.entries;

/** A person as a file tells of them. */
export const ImportedPersonSchema = v.object({
  /** Which entry of the file it is, counted from 1. */
  entry: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fields: v.omit(ContactFieldsSchema, ['profileUrl']),
  /** Ids that the file gives and that are no addresses. */
  identities,
  /** Addresses of profiles and other pages of the person, in the order of the file. */
  addresses: v.pipe(v.array(LinkSchema), v.maxLength(LIMITS.entries)),
  positions,
  emails,
  phones,
  tags,
  note,
  occasions: v.pipe(v.array(OccasionDraftSchema), v.maxLength(LIMITS.entries)),
  /** The day on which the two connected on the file's site. */
  connectedOn: v.optional(DaySchema),
});
export type ImportedPerson = v.InferOutput<typeof ImportedPersonSchema>;

/** An entry of a file that is nobody to keep: without a name, damaged, or of something else than a person. */
export type LeftOutEntry = {
  entry: number;
  reason: 'no-name' | 'damaged' | 'not-a-person';
  /** What the entry says, for the user to find it again; may be empty. */
  text: string;
};

/** Words that come to stand in what is kept, in the user's language, where a file gives none of its own. */
export type ReadingWords = {
  /** What is said of a wedding day and its like. */
  anniversary: string;
  /** Beginnings of lines of the note, as in "Nickname: Bob". */
  birthday: string;
  nickname: string;
  address: string;
  department: string;
  fax: string;
  spouse: string;
};

/**
 * What a file holds: every entry of it is among the people or left out with a reason. `other-export`: a file of a
 * known export that is no list of people; `archive`: still packed.
 */
export type FileReading =
  | { readable: true; format: FileFormat; people: ImportedPerson[]; leftOut: LeftOutEntry[] }
  | { readable: false; problem: 'empty' | 'too-big' | 'archive' | 'other-export' | 'unknown' | 'unreadable' };

/** One step of an import: the next people of a file. All steps of a file carry the same `importId`. */
export const ImportPeopleSchema = v.object({
  type: v.literal('importPeople'),
  actionId: ActionIdSchema,
  importId: ImportIdSchema,
  file: v.object({
    name: LineSchema,
    format: FileFormatSchema,
    /** When the file was written: what is known from a later time is not overwritten. */
    writtenAt: InstantSchema,
    /** How many people it holds. */
    total: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** What the people of the file get: all of them tags, and new ones a rhythm over which they come up spread. */
  shared: v.object({ tags, rhythm: v.optional(v.omit(RhythmSchema, ['since'])) }),
  /** What the history says of the day on which two connected, in the user's language. */
  connectedText: LineSchema,
  /** How many people of the file come before these. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  people: v.pipe(v.array(ImportedPersonSchema), v.minLength(1), v.maxLength(IMPORT_STEP)),
});
export type ImportPeople = v.InferOutput<typeof ImportPeopleSchema>;

/** What became of a file's people. */
export const ImportCountsSchema = v.object({
  created: v.number(),
  /** Kept already, with something new from the file. */
  updated: v.number(),
  /** Kept already, with all that the file knows. */
  known: v.number(),
  /** In the trash, where they stay. */
  trashed: v.number(),
  occasions: v.number(),
});
export type ImportCounts = v.InferOutput<typeof ImportCountsSchema>;

/** An import as it is remembered: to go on with it, and to take it back. */
export const ImportSchema = v.object({
  id: ImportIdSchema,
  fileName: LineSchema,
  format: FileFormatSchema,
  startedAt: InstantSchema,
  total: v.number(),
  /** How many people of the file are through; fewer than `total` when it was stopped. */
  done: v.number(),
  counts: ImportCountsSchema,
  /** Its steps that were not taken back, the oldest first. */
  steps: v.array(ActionIdSchema),
  /** How many people were put back to what they were, and how many stay because they were changed since. */
  takenBack: v.optional(v.object({ undone: v.number(), kept: v.number() })),
});
export type Import = v.InferOutput<typeof ImportSchema>;
