import type { FollowUp } from '../../model/follow-up.ts';
import { needsAnswer, type Prompt } from '../../model/prompt.ts';
import type { PromptRow } from '../../model/views.ts';
import type { Candidate } from '../../relations/choose.ts';
import { isAnswered } from '../../relations/quiet.ts';
import { readAnswers } from '../../store/reads/awaiting.ts';
import { toRow } from '../../store/reads/contacts.ts';
import { readLastInteractions } from '../../store/reads/last-interactions.ts';
import type { Store } from '../../store/schema.ts';
import type { People } from './people.ts';
import type { SourceContext } from './sources.ts';

/** A prompt that may be shown, with its people. */
export type PromptCandidate = Candidate & { row: Omit<PromptRow, 'last'> };

/** Without those that an answer keeps away today. */
export async function withoutAnswered({ store, today }: SourceContext, prompts: Prompt[]): Promise<Prompt[]> {
  const answers = await readAnswers(
    store,
    prompts.filter(needsAnswer).map(({ key }) => key),
  );
  return prompts.filter(({ key }) => !isAnswered(answers.get(key), today));
}

/** A prompt with those of its people who are kept; they must have been read. */
export function candidateOf(people: People, prompt: Prompt, followUp?: FollowUp): PromptCandidate {
  const contacts = people.kept(prompt.contactIds);
  const [person] = contacts;
  const row = {
    prompt,
    people: contacts.map(toRow),
    note: person?.note ?? '',
    ...(followUp && { followUp }),
  };
  return { prompt, name: person?.name ?? prompt.facts.text ?? '', row };
}

/** What is about people is about nobody when they lie in the trash. */
export function isOfSomebody({ prompt, row }: PromptCandidate): boolean {
  return prompt.contactIds.length === 0 || row.people.length > 0;
}

/** With what was last between the user and the people of suggestions; a promise says itself what it is about. */
export async function withLast(store: Store, rows: readonly Omit<PromptRow, 'last'>[]): Promise<PromptRow[]> {
  const ids = rows.flatMap(({ followUp, people: [person] }) => (person && !followUp ? [person.id] : []));
  const last = await readLastInteractions(store, ids);
  return rows.map(row => {
    const interaction = row.people[0] && last.get(row.people[0].id);
    return { ...row, ...(interaction && { last: interaction }) };
  });
}
