import { type Signal, signal } from '@preact/signals';
import type { ActionId } from '../../utils/model/ids.ts';
import type { Page, PersonReading } from '../../utils/model/reading.ts';
import type { Problem } from '../../utils/model/reply.ts';
import type { Host } from '../host.ts';
import { cardFromList } from './card-source.ts';
import { EMPTY_DRAFT } from './card-values.ts';
import { cardOf } from './save-action.ts';

/** People of a page as they were kept together. */
export type SavedPeople = { actionId: ActionId; count: number };

/** What the user has chosen on a list page: it outlasts a look at one person's card. */
export type PeopleChoice = {
  picked: Signal<ReadonlySet<PersonReading>>;
  /** The tags for all of them, as typed. */
  tags: Signal<string>;
  busy: Signal<boolean>;
  problem: Signal<Problem | undefined>;
  saved: Signal<SavedPeople | undefined>;
};

/** A list on which nobody is chosen. */
export function createChoice(): PeopleChoice {
  return {
    picked: signal<ReadonlySet<PersonReading>>(new Set()),
    tags: signal(''),
    busy: signal(false),
    problem: signal<Problem | undefined>(undefined),
    saved: signal<SavedPeople | undefined>(undefined),
  };
}

/** Chooses some of the people, or none of them. */
export function pick({ picked }: PeopleChoice, people: readonly PersonReading[], isPicked: boolean): void {
  const next = new Set(picked.value);
  for (const person of people) {
    if (isPicked) next.add(person);
    else next.delete(person);
  }
  picked.value = next;
}

/** Keeps these people in one action. While that is under way, asking again does nothing. */
export async function savePeople(
  host: Host,
  page: Page,
  people: readonly PersonReading[],
  choice: PeopleChoice,
): Promise<void> {
  if (choice.busy.value || people.length === 0) return;
  choice.busy.value = true;
  const extras = { note: '', tags: choice.tags.value, promise: undefined, photo: undefined };
  const cards = people.map(person => {
    const source = cardFromList(page, person);
    return cardOf({ source, known: undefined, draft: EMPTY_DRAFT, sides: {}, notSame: [] }, extras);
  });
  const { actionId, reply } = await host.act({ type: 'savePeople', cards });
  choice.busy.value = false;
  choice.problem.value = reply.ok ? undefined : reply.problem;
  if (reply.ok) choice.saved.value = { actionId, count: people.length };
}
