import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MergeChoice, MergeSide, MergeSides, MergeView } from '../../utils/model/merge.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { shortAddress } from '../contacts/address.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { fieldLabel } from './field-label.ts';

type MergeFieldProps = { host: Host; view: MergeView; choice: MergeChoice; sides: Signal<MergeSides> };

/** One field in which the two differ, the values side by side, and why one of them is proposed. */
export function MergeField({ host, view, choice, sides }: MergeFieldProps) {
  const { t, near } = useI18n();
  const name = useId();
  const { field, values, side: proposed, reason } = choice;
  const label = t(fieldLabel(field));
  const { readAt, createdAt } = view[proposed].contact;
  const when = near(dayOf(new Date(readAt ?? createdAt)), dayOf(host.now()));
  const wanted = sides.value[field] ?? proposed;
  const option = (side: MergeSide) => {
    const value = values[side];
    return (
      <label class="merge-option">
        <input
          type="radio"
          name={name}
          checked={wanted === side}
          onChange={() => {
            sides.value = { ...sides.value, [field]: side };
          }}
        />
        <span class="merge-value">
          {value ? <Value field={field} value={value} /> : <i>{t('contact.empty')}</i>}
          {side === proposed && <span class="quiet">{t(`merge.reason.${reason}`, { when })}</span>}
        </span>
      </label>
    );
  };
  return (
    <fieldset class="merge-field">
      <legend>{label}</legend>
      <div class="merge-two">
        {option('chosen')}
        {option('other')}
      </div>
    </fieldset>
  );
}

function Value({ field, value }: { field: MergeChoice['field']; value: string }) {
  return <span class={`merge-${field}`}>{field === 'profileUrl' ? shortAddress(value) : value}</span>;
}
