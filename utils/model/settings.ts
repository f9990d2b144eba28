import * as v from 'valibot';
import { FormalitySchema } from './template.ts';

/** What the user chose; every value has a default, so a missing record is a valid one. */
export const SettingsSchema = v.object({
  /** `auto` follows the browser's language. */
  language: v.optional(v.picklist(['auto', 'en', 'ru']), 'auto'),
  /** `auto` follows the system's light or dark theme. */
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** `HH:mm` at which promises due "on a day" are announced. */
  morning: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u)), '09:00'),
  /** Keep a small copy of the photo seen on the screen when a contact is saved. */
  keepPhotos: v.optional(v.boolean(), true),
  /** How drafts in Russian address people of whom nothing else is settled: «ты» or «вы». */
  formality: v.optional(FormalitySchema, 'formal'),
  /** Whether such an address has the patronymic, where it is known. */
  patronymic: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
