import { parseTemplate } from '../../drafts/parse.ts';
import { templatesOf } from '../../drafts/templates.ts';
import { type DraftWords, writeDrafts } from '../../drafts/write.ts';
import { createI18n } from '../../i18n/index.ts';
import {
  type Drafts,
  isOwnTemplate,
  type TemplateProblem,
  type TemplatesView,
  type WriteDrafts,
} from '../../model/template.ts';
import type { DraftLanguage } from '../../model/writing.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { readTemplates } from '../../store/reads/templates.ts';
import type { Store } from '../../store/schema.ts';
import { languageOf } from '../look.ts';

/** What the background answers about drafts and templates. */
export type WritingAnswer = Drafts | TemplatesView | TemplateProblem | null;

/** All templates of a language, and which of Kept's own the user has changed. */
export async function answerTemplates(store: Store, language: DraftLanguage): Promise<TemplatesView> {
  const stored = await readTemplates(store);
  const changed = stored.filter(({ id, hidden }) => !hidden && !isOwnTemplate(id));
  return { templates: templatesOf(language, stored), changed: changed.map(({ id }) => id) };
}

/** What is wrong with a template; null when it can be understood. */
export function problemOfTemplate(text: string): TemplateProblem | null {
  const parsed = parseTemplate(text);
  return 'problem' in parsed ? parsed : null;
}

/** Drafts for a reason to write to a contact; none when the contact is no longer kept. */
export async function answerDrafts(store: Store, question: WriteDrafts): Promise<Drafts> {
  const { contactId, reason, text, years = 0 } = question;
  const [settings, templates, contact, ...others] = await Promise.all([
    readSettings(store),
    readTemplates(store),
    store.get('contacts', contactId),
    ...question.others.map(id => store.get('contacts', id)),
  ]);
  const habits = {
    language: languageOf(settings),
    formality: settings.formality,
    patronymic: settings.patronymic,
  };
  if (!contact) return { language: habits.language, texts: [] };
  const names = others.flatMap(other => (other ? [other.name] : []));
  return writeDrafts({ contact, reason, text, years, others: names }, habits, templates, wordsOf);
}

function wordsOf(language: DraftLanguage): DraftWords {
  const { t } = createI18n(language);
  const list = new Intl.ListFormat(language);
  return { years: count => t('years', { count }), list: names => list.format(names) };
}
