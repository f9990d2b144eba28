import { useSignal } from '@preact/signals';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { shownFields, shownValue } from './card-values.ts';
import { PersonField } from './person-field.tsx';
import type { Refusal } from './save-card.ts';

/** Photo and fields of the person, with a line that tells where the field in hand was read. */
export function PersonCard({ card, refused }: { card: Card; refused: Refusal | undefined }) {
  const { t } = useI18n();
  const origin = useSignal('');
  const values = card.values.value;
  const name = shownValue(values, 'name');
  const field = (one: (typeof fields)[number]) => (
    <PersonField
      key={one}
      card={card}
      field={one}
      invalid={refused === one}
      onOrigin={words => {
        origin.value = words;
      }}
    />
  );
  const fields = shownFields(values);
  return (
    <section class="person" aria-label={t('capture.person')}>
      <div class="person-head">
        <Avatar name={name} photo={card.photo.value} large />
        <div class="person-title">{fields.slice(0, 2).map(field)}</div>
      </div>
      <div class="person-details">{fields.slice(2).map(field)}</div>
      {card.source.person && (
        <p class="origin quiet" aria-hidden="true">
          {origin.value || t('origin.hint')}
        </p>
      )}
    </section>
  );
}
