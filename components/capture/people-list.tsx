import { useEffect, useState } from 'preact/hooks';
import type { PersonReading } from '../../utils/model/reading.ts';
import type { Host } from '../host.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** How many people of a page are looked up in the store. */
const MOST_LOOKED_UP = 50;

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
                {kept.has(person) && <span class="tag">{t('capture.kept')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which of the first people are kept. A store that does not answer leaves the marks out, nothing more. */
function useKept(host: Host, people: readonly PersonReading[]): ReadonlySet<PersonReading> {
  const [kept, setKept] = useState<ReadonlySet<PersonReading>>(new Set());
  useEffect(() => {
    let left = false;
    const look = async (person: PersonReading) => {
      const keys = person.identities.map(identity => identity.key);
      const known = keys.length > 0 ? await host.reads.known(keys) : undefined;
      return known && !known.contact.deletedAt ? [person] : [];
    };
    Promise.all(people.slice(0, MOST_LOOKED_UP).map(look)).then(
      found => left || setKept(new Set(found.flat())),
      () => left || setKept(new Set()),
    );
    return () => {
      left = true;
    };
  }, [host, people]);
  return kept;
}
