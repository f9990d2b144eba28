import * as v from 'valibot';

/** The languages that drafts are written in. */
export const DraftLanguageSchema = v.picklist(['en', 'ru']);
export type DraftLanguage = v.InferOutput<typeof DraftLanguageSchema>;

/** `informal`: first name and «ты»; `formal`: «вы». English makes no difference. */
export const FormalitySchema = v.picklist(['informal', 'formal']);
export type Formality = v.InferOutput<typeof FormalitySchema>;

/** What the user settled about writing to one contact; what is absent follows the name and the settings. */
export const WritingSchema = v.object({
  language: v.optional(DraftLanguageSchema),
  formality: v.optional(FormalitySchema),
  /** Whether the patronymic belongs to the address: «Анна Сергеевна». */
  patronymic: v.optional(v.boolean()),
});
export type Writing = v.InferOutput<typeof WritingSchema>;
