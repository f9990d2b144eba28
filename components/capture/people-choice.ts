import { type Signal, signal } from '@preact/signals';
import type { ActionId } from '../../utils/model/ids.ts';
import type { Page, PersonReading } from '../../utils/model/reading.ts';
import type { Problem } from '../../utils/model/reply.ts';
import type { Host, PopupHost } from '../host.ts';
import { chosenPlaces } from '../places/chosen-places.ts';
import { type ReadPromise, readPromise } from '../promises/read-promise.ts';
import { cardFromList } from './card-source.ts';
import { EMPTY_DRAFT } from './card-values.ts';
import { cardOf } from './save-action.ts';
import { createTyping, type Typing } from './typing.ts';

/** People of a page as they were kept together. */
export type SavedPeople = { actionId: ActionId; count: number };

/** Why the chosen people were not kept: a field of their promise, or the store. */
export type PeopleRefusal = Extract<ReadPromise, { kind: 'refused' }>['field'] | Problem;

/** What the user has chosen on a list page. */
export type PeopleChoice = {
  picked: Signal<ReadonlySet<PersonReading>>;
  /** What all of them get, as typed: tags, promise, places. It outlasts the popup. */
  typing: Typing;
  busy: Signal<boolean>;
  refusal: Signal<PeopleRefusal | undefined>;
  saved: Signal<SavedPeople | undefined>;
};

/** The list of an address on which nobody is chosen. */
export function createChoice(drafts: PopupHost['drafts'], url: string): PeopleChoice {
  const typing = createTyping(drafts, `${url}#people`);
  typing.restore();
  return {
    picked: signal<ReadonlySet<PersonReading>>(new Set()),
    typing,
    busy: signal(false),
    refusal: signal<PeopleRefusal | undefined>(undefined),
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
  host: PopupHost,
  page: Page,
  people: readonly PersonReading[],
  choice: PeopleChoice,
): Promise<void> {
  if (choice.busy.value || people.length === 0) return;
  choice.busy.value = true;
  const result = await keep(host, page, people, choice.typing);
  choice.busy.value = false;
  if (typeof result === 'string') {
    choice.refusal.value = result;
    return;
  }
  choice.refusal.value = undefined;
  choice.saved.value = result;
  host.drafts.clear(`${page.url}#people`);
}

async function keep(
  host: Host,
  page: Page,
  people: readonly PersonReading[],
  { draft }: Typing,
): Promise<SavedPeople | PeopleRefusal> {
  const { tags, promiseText: text, dueText, direction } = draft.value;
  const read = await readPromise(host, { text, dueText, direction });
  if (read.kind === 'refused') return read.field;
  const extras = { note: '', tags, promise: undefined, photo: undefined };
  const cards = people.map(person => {
    const source = cardFromList(page, person);
    return cardOf({ source, known: undefined, draft: EMPTY_DRAFT, sides: {}, notSame: [] }, extras);
  });
  const places = chosenPlaces(draft.value);
  const { actionId, reply } = await host.act({ type: 'savePeople', cards, places, promise: read.promise });
  return reply.ok ? { actionId, count: people.length } : reply.problem;
}
