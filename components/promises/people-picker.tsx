import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ContactId } from '../../utils/model/ids.ts';
import type { ContactRow } from '../../utils/model/views.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { useRead } from '../ui/use-read.ts';
import './people-picker.css';

/** A kept person, as far as a promise names them. */
export type PromisePerson = Pick<ContactRow, 'id' | 'name'>;

/** People offered for one search: more letters help better than a longer list. */
const MOST_OFFERED = 5;

type PeoplePickerProps = {
  host: Host;
  /** Whose they are; the people of a promise without it. */
  label?: string;
  people: readonly PromisePerson[];
  /** Somebody who is not among those to choose from. */
  except?: ContactId;
  onPeople(people: readonly PromisePerson[]): void;
};

/** The people of a promise or of something else: those who are chosen, and a search for more among everyone who is kept. */
export function PeoplePicker({ host, label, people, except, onPeople }: PeoplePickerProps) {
  const { t } = useI18n();
  const id = useId();
  const query = useSignal('');
  const offered = useOffered(host, query.value.trim(), [
    ...people.map(({ id }) => id),
    ...(except ? [except] : []),
  ]);
  const add = (person: PromisePerson | undefined) => {
    if (!person) return;
    query.value = '';
    onPeople([...people, person]);
  };
  return (
    <div class="people-picker">
      <label class="label" for={id}>
        {label ?? t('promise.people')}
      </label>
      <ChosenPeople people={people} onPeople={onPeople} />
      <input
        id={id}
        type="search"
        class="box"
        autocomplete="off"
        placeholder={t('promise.addPerson')}
        value={query.value}
        onInput={event => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || query.value.trim() === '' || event.isComposing) return;
          // Enter chooses the first one, and does not send the form.
          event.preventDefault();
          add(offered[0]);
        }}
      />
      <ul class="people-offered">
        {offered.map(person => (
          <li key={person.id}>
            <button type="button" class="button-text" onClick={() => add(person)}>
              {[person.name, person.company].filter(Boolean).join(' · ')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChosenPeople({ people, onPeople }: Pick<PeoplePickerProps, 'people' | 'onPeople'>) {
  const { t } = useI18n();
  return (
    <ul class="people-chosen">
      {people.map(({ id, name }) => (
        <li key={id} class="tag">
          {name}
          <button
            type="button"
            class="person-remove"
            aria-label={t('promise.removePerson', { name })}
            onClick={() => onPeople(people.filter(one => one.id !== id))}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Kept people whom a search finds, without those who are chosen already. */
function useOffered(host: Host, query: string, without: readonly ContactId[]): readonly ContactRow[] {
  const limit = MOST_OFFERED + without.length;
  const found = useRead(
    host,
    async () => (query === '' ? [] : (await host.reads.contacts(query, limit)).rows),
    [query, limit],
  );
  if (found.state !== 'ready' || query === '') return [];
  return found.value.filter(({ id }) => !without.includes(id)).slice(0, MOST_OFFERED);
}
