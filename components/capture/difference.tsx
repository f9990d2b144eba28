import { useId } from 'preact/hooks';
import { dayOf } from '../../utils/time/wall.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import type { CardField } from './card-source.ts';
import { type Side, sideOf } from './card-values.ts';

type DifferenceProps = { card: Card; field: CardField; differs: { kept: string; page: string } };

/** Old → new, where the page differs from what is kept, with the day of the last reading; the user chooses per field. */
export function Difference({ card, field, differs }: DifferenceProps) {
  const { t, near } = useI18n();
  const name = useId();
  const values = card.values.value;
  const typed = values.draft.fields[field] !== undefined;
  const chosen = typed ? undefined : sideOf(values, field);
  const kept = values.known?.contact;
  const lastRead = kept && near(dayOf(new Date(kept.readAt ?? kept.createdAt)), card.today);
  const since = kept?.typed.includes(field) ? t('known.typed') : lastRead;
  const option = (side: Side, label: string, text: string, when?: string) => (
    <label title={text}>
      <input
        type="radio"
        name={name}
        checked={chosen === side}
        onChange={() => card.chooseSide(field, side)}
      />
      <span>{label}</span>
      {when && <span class="difference-when">{when}</span>}
    </label>
  );
  return (
    <div class="difference" role="radiogroup" aria-label={t('known.differs', { field: t(`field.${field}`) })}>
      {option('kept', t('known.old', { value: differs.kept }), differs.kept, since)}
      {option('page', t('known.new', { value: differs.page }), differs.page)}
    </div>
  );
}
