import * as v from 'valibot';
import { chooseLanguage, LANGUAGES, type Language } from '../i18n/index.ts';
import { type Settings, SettingsSchema } from '../model/settings.ts';
import { browserLanguages } from '../platform/lifecycle.ts';

/** How pages look before the database answers, and what "as in the browser" means. */
export type Look = {
  language: Language;
  theme: Settings['theme'];
  /** BCP 47 tags, the most preferred first. */
  browserLanguages: string[];
};

const KEY = 'kept-look';
const LookSchema = v.object({ language: v.picklist(LANGUAGES), theme: SettingsSchema.entries.theme });

/** The language that settings ask for: the chosen one, or the browser's. */
export function languageOf(settings: Settings): Language {
  return chooseLanguage(settings.language === 'auto' ? browserLanguages() : [settings.language]);
}

/** The look of last time, at once: the database is asked only after the first paint. */
export function lastLook(): Look {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LookSchema), localStorage.getItem(KEY));
  const preferred = browserLanguages();
  const look = parsed.success
    ? parsed.output
    : { language: chooseLanguage(preferred), theme: 'auto' as const };
  return { ...look, browserLanguages: preferred };
}

/** Remembers the look for the next first paint. The settings in the database stay the one truth. */
export function rememberLook(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify({ language: languageOf(settings), theme: settings.theme }));
}
