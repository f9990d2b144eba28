import { useI18n } from '../ui/i18n.tsx';
import { FirstPeople } from './first-people.tsx';
import { ImportForm } from './import-form.tsx';
import type { ImportJob, PeopleFile } from './import-job.ts';
import { LeftOut } from './left-out.tsx';
import { StageSection } from './stage-section.tsx';

type PreviewProps = { file: PeopleFile; job: ImportJob };

/** What a file holds, before anything of it is kept. */
export function Preview({ file, job }: PreviewProps) {
  const { t } = useI18n();
  const { people, leftOut, format } = file;
  return (
    <StageSection title={t('import.format', { format })} fileName={file.name}>
      <Summary file={file} />
      <LeftOut entries={leftOut} />
      {people.length > 0 ? (
        <>
          <FirstPeople people={people} />
          <ImportForm count={people.length} format={format} job={job} />
        </>
      ) : (
        <>
          <p class="notice">{t('import.nobody')}</p>
          <div>
            <button type="button" class="button-quiet" onClick={job.leave}>
              {t('import.other')}
            </button>
          </div>
        </>
      )}
    </StageSection>
  );
}

/** "842 people · 120 birthdays · 3 other occasions". */
function Summary({ file: { people } }: { file: PeopleFile }) {
  const { t } = useI18n();
  if (people.length === 0) return null;
  const occasions = people.flatMap(person => person.occasions);
  const birthdays = occasions.filter(({ kind }) => kind === 'birthday').length;
  const others = occasions.length - birthdays;
  const parts = [
    t('import.people', { count: people.length }),
    birthdays > 0 && t('import.birthdays', { count: birthdays }),
    others > 0 && t('import.occasions', { count: others }),
  ];
  return <p class="import-summary">{parts.filter(Boolean).join(' · ')}</p>;
}
