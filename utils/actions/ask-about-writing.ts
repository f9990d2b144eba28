import * as v from 'valibot';
import {
  type CheckTemplate,
  type Drafts,
  DraftsSchema,
  type ReadTemplates,
  type TemplateProblem,
  TemplateProblemSchema,
  type TemplatesView,
  TemplatesViewSchema,
  type WriteDrafts,
} from '../model/template.ts';
import type { DraftLanguage } from '../model/writing.ts';
import { ask } from './ask.ts';

/** Has the background write drafts; undefined when it does not answer. */
export function askForDrafts(question: Omit<WriteDrafts, 'type'>): Promise<Drafts | undefined> {
  return ask({ type: 'writeDrafts', ...question }, DraftsSchema);
}

/** Has the background read the templates of a language. Rejects when it does not answer. */
export async function askForTemplates(language: DraftLanguage): Promise<TemplatesView> {
  const question: ReadTemplates = { type: 'readTemplates', language };
  const view = await ask(question, TemplatesViewSchema);
  if (!view) throw new Error('the background does not answer');
  return view;
}

/** Has the background look for what is wrong with a template; undefined when nothing is. */
export async function checkTemplate(text: string): Promise<TemplateProblem | undefined> {
  const question: CheckTemplate = { type: 'checkTemplate', text };
  return (await ask(question, v.nullable(TemplateProblemSchema))) ?? undefined;
}
