import type { PersonReading } from '../../utils/model/reading.ts';
import type { Host } from '../host.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useKept } from './use-kept.ts';

type PeopleListProps = {
  host: Host;
  people: readonly PersonReading[];
  onChoose(person: PersonReading): void;
};

/** The people of a list page, to choose whose card to fill. */
export function PeopleList({ host, people, onChoose }: PeopleListProps) {
  const { t } = useI18n();
  const kept = useKept(host, people);
  return (
    <section class="people" aria-label={t('capture.people', { count: people.length })}>
      <h2 class="section-title">{t('capture.people', { count: people.length })}</h2>
      <p class="quiet">{t('capture.choose')}</p>
      <ul>
        {people.map(person => {
          const name = person.fields.name?.value ?? t('capture.nameless');
          return (
            <li key={person}>
              <button type="button" class="row" onClick={() => onChoose(person)}>
                <Avatar name={name} />
                <span class="row-text">
                  <span class="row-name">{name}</span>
                  {person.fields.headline && <span class="quiet">{person.fields.headline.value}</span>}
                </span>
                {kept.state === 'ready' && kept.value.has(person) && (
                  <span class="tag">{t('capture.kept')}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
