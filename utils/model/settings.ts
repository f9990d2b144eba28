import * as v from 'valibot';
import { DaySchema, TimeOfDaySchema } from './time.ts';
import { FormalitySchema } from './writing.ts';

const leadDays = (days: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)), days);

/** A day of the week, 1 for Monday to 7 for Sunday. */
const WeekdaySchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** What the user chose; every value has a default, so a missing record is a valid one. */
export const SettingsSchema = v.object({
  /** `auto` follows the browser's language. */
  language: v.optional(v.picklist(['auto', 'en', 'ru']), 'auto'),
  /** `auto` follows the system's light or dark theme. */
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** When the digest of the day comes, and in it the promises due "on a day". */
  morning: v.optional(TimeOfDaySchema, '09:00'),
  /** Days of the week on which that is; at least one, so that no promise waits for ever. */
  digestDays: v.optional(v.pipe(v.array(WeekdaySchema), v.minLength(1)), [1, 2, 3, 4, 5, 6, 7]),
  /** Between these times of day, over midnight too, no notification is shown; what comes due is shown when they end. */
  quietHours: v.optional(v.nullable(v.object({ from: TimeOfDaySchema, to: TimeOfDaySchema })), null),
  /** Notifications carry no name, no text and no quote: others may see the screen. */
  hideNames: v.optional(v.boolean(), false),
  /** Keep a small copy of the photo seen on the screen when a contact is saved. */
  keepPhotos: v.optional(v.boolean(), true),
  /** How drafts in Russian address people of whom nothing else is settled: «ты» or «вы». */
  formality: v.optional(FormalitySchema, 'formal'),
  /** Whether such an address has the patronymic, where it is known. */
  patronymic: v.optional(v.boolean(), false),
  /** Most prompts of a day, promises not counted. */
  dailyCap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 7),
  /** How many days before an occasion it is suggested to congratulate. */
  leadDays: v.optional(
    v.object({
      birthday: leadDays(1),
      workAnniversary: leadDays(0),
      newPosition: leadDays(0),
      promotion: leadDays(0),
      publication: leadDays(0),
      award: leadDays(0),
      custom: leadDays(1),
    }),
    {},
  ),
  /** Nothing but promises is suggested before this day, and no notification is shown. */
  pausedUntil: v.optional(DaySchema),
  /** Days of the week on which nothing but promises is suggested, and no notification is shown. */
  quietDays: v.optional(v.array(WeekdaySchema), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
