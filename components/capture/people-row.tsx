import type { PersonReading } from '../../utils/model/reading.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';

type PeopleRowProps = {
  person: PersonReading;
  isKept: boolean;
  /** Whether the person is chosen; undefined for one who cannot be. */
  isPicked: boolean | undefined;
  onPick(isPicked: boolean): void;
  onOpen(): void;
};

/** One person of a list: a box to tick, and the name that opens the person's card. */
export function PeopleRow({ person, isKept, isPicked, onPick, onOpen }: PeopleRowProps) {
  const { t } = useI18n();
  const { name: read, headline } = person.fields;
  const name = read?.value ?? t('capture.nameless');
  return (
    <li class="people-row">
      {isPicked === undefined ? (
        <span class="pick" />
      ) : (
        <label class="pick">
          <input
            type="checkbox"
            aria-label={t('people.pick', { name })}
            checked={isPicked}
            onChange={event => onPick(event.currentTarget.checked)}
          />
        </label>
      )}
      <button type="button" class="row" onClick={onOpen}>
        <Avatar name={name} />
        <span class="row-text">
          <span class="row-name">{name}</span>
          {headline && <span class="quiet">{headline.value}</span>}
        </span>
        {isKept && <span class="tag">{t('capture.kept')}</span>}
      </button>
    </li>
  );
}
