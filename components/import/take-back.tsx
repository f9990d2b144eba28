import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Import, ImportCounts } from '../../utils/model/import.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useKeyboardBack } from '../ui/use-keyboard-back.ts';

type TakeBackProps = { of: Import; onTakeBack(of: Import): void };

/** Takes an import back, once the user has said so twice: there is no undo for it. Nothing where nothing is left of it. */
export function TakeBack({ of, onTakeBack }: TakeBackProps) {
  const { t } = useI18n();
  const isAsking = useSignal(false);
  const opener = useKeyboardBack(isAsking.value ? 'ask' : undefined);
  const ask = (isOn: boolean) => () => {
    isAsking.value = isOn;
  };
  if (of.steps.length === 0 || !hasWritten(of.counts)) return null;
  if (isAsking.value) return <Question onYes={() => onTakeBack(of)} onNo={ask(false)} />;
  const words = t(of.takenBack ? 'import.takeBackRest' : 'import.takeBack');
  return (
    <button
      ref={opener('ask')}
      type="button"
      class="button-quiet"
      aria-label={`${words}: ${of.fileName}`}
      onClick={ask(true)}
    >
      {words}
    </button>
  );
}

/** Everybody of a file may have been known with all that it says. */
function hasWritten({ created, updated, occasions }: ImportCounts): boolean {
  return created + updated + occasions > 0;
}

function Question({ onYes, onNo }: { onYes(): void; onNo(): void }) {
  const { t } = useI18n();
  const no = useRef<HTMLButtonElement>(null);
  // A second, impatient press changes nothing.
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <fieldset
      class="import-question"
      aria-describedby="import-sure"
      aria-label={t('import.takeBack')}
      onKeyDown={event => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p id="import-sure">{t('import.takeBackSure')}</p>
      <div class="import-buttons">
        <button ref={no} type="button" class="button-quiet" onClick={onNo}>
          {t('import.takeBackNo')}
        </button>
        <button type="button" class="button-quiet button-danger" onClick={onYes}>
          {t('import.takeBackYes')}
        </button>
      </div>
    </fieldset>
  );
}
