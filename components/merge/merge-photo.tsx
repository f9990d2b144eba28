import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MergeSide, MergeSides, MergeView } from '../../utils/model/merge.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** Which photo stays, where both have one. */
export function MergePhoto({ view, sides }: { view: MergeView; sides: Signal<MergeSides> }) {
  const { t } = useI18n();
  const name = useId();
  const photoOf = (side: MergeSide) => view.photos.get(view[side].contact.id);
  if (!photoOf('chosen') || !photoOf('other') || photoOf('chosen') === photoOf('other')) return null;
  const option = (side: MergeSide) => (
    <label class="merge-option">
      <input
        type="radio"
        name={name}
        aria-label={view[side].contact.name}
        checked={(sides.value.photo ?? 'chosen') === side}
        onChange={() => {
          sides.value = { ...sides.value, photo: side };
        }}
      />
      <Avatar name={view[side].contact.name} photo={photoOf(side)} large />
    </label>
  );
  return (
    <fieldset class="merge-field">
      <legend>{t('merge.photo')}</legend>
      <div class="merge-two">
        {option('chosen')}
        {option('other')}
      </div>
    </fieldset>
  );
}

/** The photo that the merged contact will have. */
export function photoOf({ chosen, other, photos }: MergeView, { photo }: MergeSides): string | undefined {
  const [mine, theirs] = [photos.get(chosen.contact.id), photos.get(other.contact.id)];
  return photo === 'other' ? theirs : (mine ?? theirs);
}
