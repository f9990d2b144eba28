import * as v from 'valibot';
import { DRAFT_REASONS, type DraftReason, type Template, TemplateIdSchema } from '../model/template.ts';
import type { DraftLanguage } from '../model/writing.ts';
import { ENGLISH } from './defaults/english.ts';
import { RUSSIAN } from './defaults/russian.ts';

const DEFAULTS: Record<DraftLanguage, Record<DraftReason, readonly string[]>> = { en: ENGLISH, ru: RUSSIAN };

/** Kept's own templates of a language, as they are before the user changes them. */
export function defaultTemplates(language: DraftLanguage): Template[] {
  return DRAFT_REASONS.flatMap(reason =>
    DEFAULTS[language][reason].map((text, index) => ({
      id: v.parse(TemplateIdSchema, `${language}.${reason}.${index + 1}`),
      reason,
      language,
      text,
    })),
  );
}

/** All templates of a language: the user's own first, then Kept's with the user's changes; hidden ones too. */
export function templatesOf(language: DraftLanguage, stored: readonly Template[]): Template[] {
  const changed = new Map(stored.map(template => [template.id, template]));
  const defaults = defaultTemplates(language);
  const known = new Set(defaults.map(({ id }) => id));
  const own = stored.filter(template => template.language === language && !known.has(template.id));
  return [...own, ...defaults.map(template => changed.get(template.id) ?? template)];
}
