import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PromiseReading } from '../../utils/model/promise-reading.ts';
import type { ReminderDraft } from '../../utils/model/reminder-draft.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { PopupHost } from '../host.ts';
import type { PromisePerson } from '../promises/people-picker.tsx';
import type { PromiseInput } from '../promises/promise-fields.tsx';
import { findPeople, type Newcomer } from './find-people.ts';

/** A reminder about a selected text while it is being made: what the form shows and what it may change. */
export type Reminder = {
  draft: ReminderDraft;
  input: ReadonlySignal<PromiseInput>;
  people: Signal<readonly PromisePerson[]>;
  /** The person of the page, if that is nobody who is kept. */
  newcomer: Signal<Newcomer | undefined>;
  type(change: Partial<PromiseInput>): void;
  /** Resolves when the text has been read, or cannot be. */
  read(): Promise<void>;
};

const NOT_READ: PromiseReading = { text: '', direction: 'mine', dueText: '' };

type ReminderHost = Pick<
  PopupHost,
  'capture' | 'findPossible' | 'readPromise' | 'reads' | 'reminders' | 'settings'
>;

/** Makes the state of one reminder. What is typed is kept with every change until it is saved or discarded. */
export function createReminder(host: ReminderHost, draft: ReminderDraft): Reminder {
  const typed = signal(draft.typed);
  const reading = signal(NOT_READ);
  const people = signal<readonly PromisePerson[]>([]);
  const newcomer = signal<Newcomer | undefined>(undefined);
  const read = readQuote(host, draft).then(answer => {
    reading.value = answer;
  });
  findPeople(host, draft).then(found => {
    if (found?.kind === 'kept' && people.value.length === 0) people.value = [found.person];
    if (found?.kind === 'newcomer') newcomer.value = found.newcomer;
  });
  return {
    draft,
    input: computed(() => ({
      text: typed.value.text ?? reading.value.text,
      dueText: typed.value.dueText ?? reading.value.dueText,
      direction: typed.value.direction ?? reading.value.direction,
    })),
    people,
    newcomer,
    type(change) {
      typed.value = { ...typed.value, ...change };
      host.reminders.keep({ ...draft, typed: typed.value });
    },
    read: () => read,
  };
}

/** What the text promises; unread, it is itself what is to be done, and the date is asked for. */
async function readQuote(host: ReminderHost, { quote }: ReminderDraft): Promise<PromiseReading> {
  try {
    return await host.readPromise(quote);
  } catch {
    return { ...NOT_READ, text: cleanLine(quote) };
  }
}
