import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n.tsx';
import './inline-form.css';

type AddFormProps = {
  /** What stands in the way of adding. */
  refusal?: string | undefined;
  onSave(): void;
  children: ComponentChildren;
};

/** A small form that adds something to a page. */
export function AddForm({ refusal, onSave, children }: AddFormProps) {
  const { t } = useI18n();
  return (
    <form
      class="inline-form"
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {refusal && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <button type="submit" class="button-quiet">
        {t('contact.add')}
      </button>
    </form>
  );
}
