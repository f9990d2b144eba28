import * as v from 'valibot';
import { chooseLanguage, LANGUAGES, type Language } from '../i18n/index.ts';
import { type Settings, SettingsSchema } from '../model/settings.ts';
import { browserLanguages } from '../platform/lifecycle.ts';

/** How pages look before the database answers. */
export type Look = { language: Language; theme: Settings['theme'] };

const KEY = 'kept-look';
const LookSchema = v.object({ language: v.picklist(LANGUAGES), theme: SettingsSchema.entries.theme });

/** The language that settings ask for: the chosen one, or the browser's. */
export function languageOf(settings: Settings): Language {
  return chooseLanguage(settings.language === 'auto' ? browserLanguages() : [settings.language]);
}

/** The look of last time, at once: the database is asked only after the first paint. */
export function lastLook(): Look {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LookSchema), localStorage.getItem(KEY));
  return parsed.success ? parsed.output : { language: chooseLanguage(browserLanguages()), theme: 'auto' };
}

/** Remembers the look for the next first paint. The settings in the database stay the one truth. */
export function rememberLook(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify({ language: languageOf(settings), theme: settings.theme }));
}
