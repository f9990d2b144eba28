import type { ImportedPerson } from '../../utils/model/import.ts';
import { isDay } from '../../utils/model/time.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** So many people show whether the file is the right one. */
const SHOWN = 5;

/** The first people of a file as they will be kept. */
export function FirstPeople({ people }: { people: readonly ImportedPerson[] }) {
  const { t } = useI18n();
  return (
    <section class="import-first" aria-labelledby="import-first">
      <h3 id="import-first">{t('import.first', { count: Math.min(SHOWN, people.length) })}</h3>
      <ul>
        {people.slice(0, SHOWN).map(person => (
          <PersonRow key={person.entry} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PersonRow({ person: { fields, occasions } }: { person: ImportedPerson }) {
  const { t, date } = useI18n();
  const work = [fields.role, fields.company].filter(Boolean).join(' · ') || fields.headline;
  const birthday = occasions.find(({ kind }) => kind === 'birthday')?.on;
  return (
    <li class="import-person">
      <Avatar name={fields.name} />
      <span class="row-text">
        <span class="row-name">{fields.name}</span>
        {work && <span class="quiet">{work}</span>}
        {birthday && (
          <span class="quiet">
            {t('import.birthday', {
              day: isDay(birthday) ? date(birthday) : date(`2000${birthday.slice(1)}`, 'day and month'),
            })}
          </span>
        )}
      </span>
    </li>
  );
}
