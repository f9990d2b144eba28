import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { cleanLine } from '../../utils/model/text.ts';
import { AddForm } from '../ui/add-form.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

type AddPlaceProps = {
  title: string;
  /** Of the field for its name. */
  label: string;
  onAdd(name: string): void;
  /** More fields than the name. */
  children?: ComponentChildren;
};

/** A new community or gathering, folded away until it is wanted. */
export function AddPlace({ title, label, onAdd, children }: AddPlaceProps) {
  const { t } = useI18n();
  const name = useSignal('');
  const isRefused = useSignal(false);
  const save = () => {
    const cleaned = cleanLine(name.value);
    isRefused.value = cleaned === '';
    if (!isRefused.value) onAdd(cleaned);
  };
  return (
    <details class="place-add">
      <summary>{title}</summary>
      <AddForm onSave={save} refusal={isRefused.value ? t('communities.needName') : undefined}>
        <BoxedField
          label={label}
          value={name.value}
          invalid={isRefused.value}
          onValue={text => {
            name.value = text;
            isRefused.value = false;
          }}
        />
        {children}
      </AddForm>
    </details>
  );
}
