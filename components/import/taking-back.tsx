import type { Import } from '../../utils/model/import.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { ImportJob, Stage } from './import-job.ts';
import { Running } from './running.tsx';
import { StageSection } from './stage-section.tsx';

type TakingBackProps = {
  stage: Extract<Stage, { at: 'takingBack' }>;
  /** What is remembered of the import now. */
  kept: Import | undefined;
  job: ImportJob;
};

/** An import that is being taken back, and what came of that. */
export function TakingBack({ stage: { of, steps }, kept, job }: TakingBackProps) {
  const { t } = useI18n();
  const { state, done, total } = steps.progress.value;
  if (state === 'done') return <TakenBack fileName={of.fileName} kept={kept} job={job} />;
  return (
    <Running title={t('import.takingBack')} steps={steps} words={t('import.stepsBack', { done, total })}>
      <button type="button" class="button-quiet" onClick={job.leave}>
        {t('import.other')}
      </button>
    </Running>
  );
}

type TakenBackProps = Pick<TakingBackProps, 'kept' | 'job'> & { fileName: string };

function TakenBack({ fileName, kept, job }: TakenBackProps) {
  const { t } = useI18n();
  return (
    <StageSection title={t('import.isBack')} fileName={fileName}>
      <div role="status">{kept?.takenBack && <p>{t('import.takenBack', kept.takenBack)}</p>}</div>
      <div class="import-buttons">
        <button type="button" class="button-quiet" onClick={job.leave}>
          {t('import.other')}
        </button>
      </div>
    </StageSection>
  );
}
