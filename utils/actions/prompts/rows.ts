import type { FollowUp } from '../../model/follow-up.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { PromptRow } from '../../model/views.ts';
import type { Candidate } from '../../relations/choose.ts';
import { isAnswered } from '../../relations/quiet.ts';
import { readAnswers } from '../../store/reads/awaiting.ts';
import { readInteractions } from '../../store/reads/contact.ts';
import { toRow } from '../../store/reads/contacts.ts';
import type { Store } from '../../store/schema.ts';
import type { People } from './people.ts';
import type { SourceContext } from './sources.ts';

/** A prompt that may be shown, with its people. */
export type PromptCandidate = Candidate & { row: Omit<PromptRow, 'last'> };

/** Without those that an answer keeps away today. */
export async function withoutAnswered({ store, today }: SourceContext, prompts: Prompt[]): Promise<Prompt[]> {
  const answers = await readAnswers(
    store,
    prompts.map(({ key }) => key),
  );
  return prompts.filter(({ key }) => !isAnswered(answers.get(key), today));
}

/** Prompts with those of their people who are kept. */
export async function candidatesOf(
  people: People,
  found: readonly { prompt: Prompt | undefined; followUp?: FollowUp }[],
): Promise<PromptCandidate[]> {
  const candidates = found.map(async ({ prompt, followUp }) => {
    if (!prompt) return undefined;
    const contacts = await people.load(prompt.contactIds);
    const [person] = contacts;
    const row = {
      prompt,
      people: contacts.map(toRow),
      note: person?.note ?? '',
      ...(followUp && { followUp }),
    };
    return { prompt, name: person?.name ?? prompt.facts.text ?? '', row };
  });
  return (await Promise.all(candidates)).filter(candidate => candidate !== undefined);
}

/** What is about people is about nobody when they lie in the trash. */
export function isOfSomebody({ prompt, row }: PromptCandidate): boolean {
  return prompt.contactIds.length === 0 || row.people.length > 0;
}

/** With what was last between the user and the first of the people. */
export async function withLast(store: Store, row: Omit<PromptRow, 'last'>): Promise<PromptRow> {
  const [person] = row.people;
  const [last] = person ? await readInteractions(store, person.id, 1) : [];
  return { ...row, ...(last && { last }) };
}
