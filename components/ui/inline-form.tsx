import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from './i18n.tsx';
import './inline-form.css';

type InlineFormProps = {
  /** What it is for. */
  label: string;
  /** What the button says that sends it. */
  save: string;
  /** The name of the field that the keyboard starts in. */
  first: string;
  onSave(): void;
  onClose(): void;
  children: ComponentChildren;
};

/** A small form in the place of some buttons: Escape and Cancel bring them back. */
export function InlineForm({ label, save, first, onSave, onClose, children }: InlineFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: who types at once loses nothing.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus(), [first]);
  return (
    <form
      ref={form}
      class="inline-form"
      aria-label={label}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div class="promise-buttons">
        <button type="submit" class="button-quiet">
          {save}
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          {t('contact.cancel')}
        </button>
      </div>
    </form>
  );
}
