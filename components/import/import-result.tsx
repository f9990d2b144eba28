import type { Import } from '../../utils/model/import.ts';
import { useI18n } from '../ui/i18n.tsx';
import { countsInWords } from './counts.ts';
import type { ImportJob, PeopleFile } from './import-job.ts';
import { StageSection } from './stage-section.tsx';
import { TakeBack } from './take-back.tsx';

type ImportResultProps = {
  file: PeopleFile;
  /** What is remembered of the import. */
  kept: Import | undefined;
  job: ImportJob;
};

/** What became of a file's people, where to go on from here, and the way back. */
export function ImportResult({ file, kept, job }: ImportResultProps) {
  const { t } = useI18n();
  return (
    <StageSection title={t('import.done', { count: file.people.length })} fileName={file.name}>
      <div role="status">
        <ul class="import-counts">
          {kept && countsInWords(t, kept.counts).map(words => <li key={words}>{words}</li>)}
        </ul>
      </div>
      <ul class="import-next">
        <li>
          <a href="#/">{t('import.toPeople')}</a>
        </li>
        <li>
          <a href="#/pairs">{t('pairs.find')}</a>
        </li>
      </ul>
      <div class="import-buttons">
        <button type="button" class="button-quiet" onClick={job.leave}>
          {t('import.other')}
        </button>
        {kept && <TakeBack of={kept} onTakeBack={job.takeBack} />}
      </div>
    </StageSection>
  );
}
