import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { shownFields, shownValue } from './card-values.ts';
import { PersonField } from './person-field.tsx';
import type { Refusal } from './save-card.ts';

type PersonCardProps = {
  card: Card;
  refused: Refusal | undefined;
  /** Told where the field in hand was read; an empty text when there is none. */
  onOrigin(words: string): void;
};

/** Photo and fields of the person. */
export function PersonCard({ card, refused, onOrigin }: PersonCardProps) {
  const { t } = useI18n();
  const values = card.values.value;
  const name = shownValue(values, 'name');
  const field = (one: (typeof fields)[number]) => (
    <PersonField key={one} card={card} field={one} invalid={refused === one} onOrigin={onOrigin} />
  );
  const fields = shownFields(values);
  return (
    <section class="person" aria-label={t('capture.person')}>
      <div class="person-head">
        <Avatar name={name} photo={card.photo.value} large />
        <div class="person-title">{fields.slice(0, 2).map(field)}</div>
      </div>
      <div class="person-details">
        {fields.slice(2).map(field)}
        <Reached card={card} />
      </div>
    </section>
  );
}

/** The mail addresses and telephone numbers that are kept with the card; they are edited on the contact's page. */
function Reached({ card: { source } }: { card: Card }) {
  const { t } = useI18n();
  const ways = [...(source.person?.emails ?? []), ...(source.person?.phones ?? [])];
  if (ways.length === 0) return null;
  return (
    <div class="person-field person-reach">
      <span>{t('reach')}</span>
      <span>{ways.join(' · ')}</span>
    </div>
  );
}
