import type { MessageKey } from '../../utils/i18n/index.ts';
import { useI18n } from '../ui/i18n.tsx';
import { FileSources } from './file-sources.tsx';
import type { Stage } from './import-job.ts';
import { StageSection } from './stage-section.tsx';

type Choosing = Extract<Stage, { at: 'choosing' }>;
type ChooseFileProps = { stage: Choosing; onFiles(files: readonly File[]): void };

const PROBLEMS: Record<NonNullable<Choosing['refused']>['problem'], MessageKey> = {
  empty: 'import.empty',
  'too-big': 'import.tooBig',
  archive: 'import.archive',
  'other-export': 'import.otherExport',
  unknown: 'import.unknown',
  unreadable: 'import.unreadable',
};

/** The beginning: which files work, where they come from, and the choice of one. */
export function ChooseFile({ stage: { reading, refused }, onFiles }: ChooseFileProps) {
  const { t } = useI18n();
  return (
    <StageSection title={t('import.title')}>
      <p>{t('import.lead')}</p>
      <div class="import-place">
        <FileButton onFiles={onFiles} />
        <p class="quiet">{t('import.drop')}</p>
      </div>
      <div role="status">
        {reading !== undefined && <p class="quiet">{t('import.reading', { file: reading })}</p>}
      </div>
      <div role="alert">
        {refused && <p class="notice">{t(PROBLEMS[refused.problem], { file: refused.fileName })}</p>}
      </div>
      <p class="quiet">{t('import.private')}</p>
      <FileSources />
    </StageSection>
  );
}

/** The browser's own control for a file, in the looks of Kept. */
function FileButton({ onFiles }: Pick<ChooseFileProps, 'onFiles'>) {
  const { t } = useI18n();
  return (
    <label class="button import-choose">
      <input
        type="file"
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen once more.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
      {t('import.choose')}
    </label>
  );
}
