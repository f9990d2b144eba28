import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../utils/i18n/index.ts';
import type { Problem } from '../../utils/model/reply.ts';
import { useI18n } from '../ui/i18n.tsx';
import { StageSection } from './stage-section.tsx';
import { isGoing, type Progress, type Steps } from './steps.ts';

type RunningProps = {
  title: string;
  steps: Steps;
  /** "350 of 842". */
  words: string;
  /** What can be done instead while it stands. */
  children: ComponentChildren;
};

/** A work in steps on its way: how far it is, why it stands, and the button that stops it or lets it go on. */
export function Running({ title, steps, words, children }: RunningProps) {
  const { t } = useI18n();
  const progress = steps.progress.value;
  const goes = isGoing(progress);
  return (
    <StageSection title={title}>
      <div class="import-progress">
        <progress aria-labelledby="import-title" value={progress.done} max={progress.total} />
        <p>{words}</p>
      </div>
      <div role="status">
        {progress.state === 'stopping' && <p class="quiet">{t('import.stopping')}</p>}
        {progress.state === 'stopped' && <p class="quiet">{t('import.stopped')}</p>}
      </div>
      <div role="alert">{progress.state === 'failed' && <p class="notice">{t(failureOf(progress))}</p>}</div>
      <div class="import-buttons">
        {/* One button, so that the keyboard stays on it. */}
        <button
          type="button"
          class={goes ? 'button-quiet' : 'button'}
          aria-disabled={progress.state === 'stopping' || undefined}
          onClick={goes ? steps.stop : () => void steps.goOn()}
        >
          {t(goes ? 'import.stop' : 'import.goOn')}
        </button>
        {!goes && children}
      </div>
    </StageSection>
  );
}

const FAILURES: Partial<Record<Problem, MessageKey>> = {
  'storage-full': 'import.full',
  'no-answer': 'import.noAnswer',
  invalid: 'import.invalid',
};

function failureOf({ problem }: Progress): MessageKey {
  return (problem && FAILURES[problem]) ?? 'import.failed';
}
