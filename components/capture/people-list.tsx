import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PersonReading } from '../../utils/model/reading.ts';
import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Captured } from './card-source.ts';
import { createChoice, type PeopleChoice, pick, savePeople } from './people-choice.ts';
import { PeopleFoot } from './people-foot.tsx';
import { PeopleRow } from './people-row.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { useKept } from './use-kept.ts';

type PeopleListProps = {
  host: PopupHost;
  found: Extract<Captured, { kind: 'people' }>;
  onOpen(person: PersonReading): void;
};

/** The people of a list page: several are kept together, or one card is opened. */
export function PeopleList(props: PeopleListProps) {
  const { t } = useI18n();
  const { host } = props;
  const { url } = props.found.page;
  const choice = useMemo(() => createChoice(host.drafts, url), [host, url]);
  const { saved } = choice;
  if (!saved.value) return <PeopleForm {...props} choice={choice} />;
  return (
    <SavedNotice
      host={host}
      words={t('people.saved', { count: saved.value.count })}
      actionId={saved.value.actionId}
      onUndone={() => {
        saved.value = undefined;
        // What they share comes back as it was typed, and is unsaved again.
        choice.typing.type({});
      }}
    />
  );
}

function PeopleForm({ host, found, choice, onOpen }: PeopleListProps & { choice: PeopleChoice }) {
  const { t } = useI18n();
  const { page, people, around } = found;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.focus({ preventScroll: true }), []);
  const kept = useKept(host, people);
  const isKept = (person: PersonReading) => kept.state === 'ready' && kept.value.has(person);
  const isPicked = (person: PersonReading) => choice.picked.value.has(person);
  const open = kept.state === 'loading' ? [] : people.filter(one => one.fields.name && !isKept(one));
  const picked = open.filter(isPicked);
  const title = t('capture.people', { count: people.length });
  return (
    <form
      ref={form}
      class="card-form"
      tabIndex={-1}
      aria-label={title}
      onSubmit={event => {
        event.preventDefault();
        savePeople(host, page, picked, choice);
      }}
    >
      <div class="people">
        <h2 class="section-title">{title}</h2>
        <p class="quiet">{t('capture.choose')}</p>
        {open.length > 1 && <PickAll open={open} picked={picked} choice={choice} />}
        <ul>
          {people.map(person => (
            <PeopleRow
              key={person}
              person={person}
              isKept={isKept(person)}
              isPicked={open.includes(person) ? isPicked(person) : undefined}
              onPick={isChosen => pick(choice, [person], isChosen)}
              onOpen={() => onOpen(person)}
            />
          ))}
        </ul>
      </div>
      {picked.length > 0 && <PeopleFoot host={host} choice={choice} count={picked.length} around={around} />}
    </form>
  );
}

type PickAllProps = {
  open: readonly PersonReading[];
  picked: readonly PersonReading[];
  choice: PeopleChoice;
};

function PickAll({ open, picked, choice }: PickAllProps) {
  const { t } = useI18n();
  const isAll = picked.length === open.length;
  return (
    <label class="pick pick-all">
      <input
        type="checkbox"
        checked={isAll}
        indeterminate={picked.length > 0 && !isAll}
        onChange={() => pick(choice, open, !isAll)}
      />
      {t('people.all')}
    </label>
  );
}
