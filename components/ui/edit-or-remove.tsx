import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n.tsx';
import { useKeyboardBack } from './use-keyboard-back.ts';

type EditOrRemoveProps = {
  /** What is edited or removed, for those who do not see beside what the buttons stand. */
  name: string;
  /** The form that corrects it; `close` is to be called when that is done. */
  form(close: () => void): ComponentChildren;
  onRemove(): void;
};

/** The two buttons of something noted, or the form that the first one opens; the keyboard comes back to that one. */
export function EditOrRemove({ name, form, onRemove }: EditOrRemoveProps) {
  const { t } = useI18n();
  const isEditing = useSignal(false);
  const opener = useKeyboardBack(isEditing.value ? 'edit' : undefined);
  const turn = (isOn: boolean) => () => {
    isEditing.value = isOn;
  };
  if (isEditing.value) return <>{form(turn(false))}</>;
  return (
    <span class="promise-more">
      <button
        ref={opener('edit')}
        type="button"
        class="button-text"
        aria-label={t('occasion.editFor', { name })}
        onClick={turn(true)}
      >
        {t('occasion.edit')}
      </button>
      <button
        type="button"
        class="button-text"
        aria-label={t('occasion.removeFor', { name })}
        onClick={onRemove}
      >
        {t('occasion.remove')}
      </button>
    </span>
  );
}
