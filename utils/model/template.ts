import * as v from 'valibot';
import { ContactIdSchema } from './ids.ts';
import { LineSchema } from './text.ts';
import { DraftLanguageSchema } from './writing.ts';

/** Reasons to write, each with templates of its own; those of prompts, and `other` for a word without one. */
export const DRAFT_REASONS = [
  'promise',
  'promiseOfTheirs',
  'birthday',
  'workAnniversary',
  'newPosition',
  'promotion',
  'publication',
  'award',
  'custom',
  'recommendation',
  'introduction',
  'newAcquaintance',
  'afterGathering',
  'closeLoop',
  'mentor',
  'mentee',
  'keepInTouch',
  'notYetInTouch',
  'shareOpportunity',
  'communityQuiet',
] as const;
export const DraftReasonSchema = v.picklist(DRAFT_REASONS);
export type DraftReason = v.InferOutput<typeof DraftReasonSchema>;

/** The most characters of a template: drafts are short. */
export const TEMPLATE_LIMIT = 1_000;
/** The most characters of a message, with what the facts and the user add. */
export const TEXT_LIMIT = 5_000;
/** The most templates of the user's own. */
export const MOST_TEMPLATES = 200;

/** Kept's own templates have readable ids (`ru.birthday.1`), the user's own are UUIDs. */
export const TemplateIdSchema = v.pipe(
  v.string(),
  v.regex(/^(?:(?:en|ru)\.[a-zA-Z]+\.\d|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u),
  v.brand('TemplateId'),
);
export type TemplateId = v.InferOutput<typeof TemplateIdSchema>;

/** A short text with placeholders; see utils/drafts/README.md. */
export const TemplateSchema = v.object({
  id: TemplateIdSchema,
  reason: DraftReasonSchema,
  language: DraftLanguageSchema,
  text: v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)),
  /** Set for one of Kept's own that the user does not want to see. */
  hidden: v.optional(v.literal(true)),
});
export type Template = v.InferOutput<typeof TemplateSchema>;

/** What a page tells the background to have drafts written: the reason, the person and the facts. */
export const WriteDraftsSchema = v.object({
  type: v.literal('writeDrafts'),
  reason: DraftReasonSchema,
  contactId: ContactIdSchema,
  /** Others whom it is about, as in an introduction. */
  others: v.pipe(v.array(ContactIdSchema), v.maxLength(10)),
  /** What was promised, published, noted … */
  text: v.optional(LineSchema),
  /** Which anniversary; 0 when that is not known. */
  years: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(150))),
});
export type WriteDrafts = v.InferOutput<typeof WriteDraftsSchema>;

/** What is wrong with a template, and the piece of it that cannot be understood. */
export const TemplateProblemSchema = v.object({
  problem: v.picklist(['empty', 'unknown', 'open', 'nested']),
  piece: v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)),
});
export type TemplateProblem = v.InferOutput<typeof TemplateProblemSchema>;

/** A page asks the background what is wrong with a typed template: nothing (null) or the first problem. */
export const CheckTemplateSchema = v.object({
  type: v.literal('checkTemplate'),
  text: v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)),
});
export type CheckTemplate = v.InferOutput<typeof CheckTemplateSchema>;

/** A page asks the background for the templates of a language. */
export const ReadTemplatesSchema = v.object({
  type: v.literal('readTemplates'),
  language: DraftLanguageSchema,
});
export type ReadTemplates = v.InferOutput<typeof ReadTemplatesSchema>;

/** All templates of a language, hidden ones too, and which of Kept's own the user has changed. */
export const TemplatesViewSchema = v.object({
  templates: v.array(TemplateSchema),
  changed: v.array(TemplateIdSchema),
});
export type TemplatesView = v.InferOutput<typeof TemplatesViewSchema>;

/** True for a template of the user's own making. */
export function isOwnTemplate(id: TemplateId): boolean {
  return !/^(?:en|ru)\./u.test(id);
}

/** Texts to choose from, the most fitting first, in the contact's language. */
export const DraftsSchema = v.object({
  language: DraftLanguageSchema,
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(TEXT_LIMIT))), v.maxLength(MOST_TEMPLATES)),
});
export type Drafts = v.InferOutput<typeof DraftsSchema>;
