import type { Import } from '../../utils/model/import.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { ImportJob, Stage } from './import-job.ts';
import { ImportResult } from './import-result.tsx';
import { Running } from './running.tsx';
import { TakeBack } from './take-back.tsx';

type ImportProgressProps = {
  stage: Extract<Stage, { at: 'importing' }>;
  /** What is remembered of the import, as soon as a step of it is done. */
  kept: Import | undefined;
  job: ImportJob;
};

/** An import on its way, and what became of it. */
export function ImportProgress({ stage: { file, steps }, kept, job }: ImportProgressProps) {
  const { t } = useI18n();
  const { state, done, total } = steps.progress.value;
  if (state === 'done') return <ImportResult file={file} kept={kept} job={job} />;
  return (
    <Running
      title={t('import.importing', { count: total })}
      steps={steps}
      words={t('import.progress', { done, total })}
    >
      <button type="button" class="button-quiet" onClick={job.leave}>
        {t('import.other')}
      </button>
      {kept && <TakeBack of={kept} onTakeBack={job.takeBack} />}
    </Running>
  );
}
