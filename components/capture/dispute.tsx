import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { type CardField, disputedValues } from './card-source.ts';
import { shownValue } from './card-values.ts';
import { originWords } from './origin-words.ts';

/** Where the page contradicts itself: each thing it says, to be typed into the field with one press. */
export function Dispute({ card, field }: { card: Card; field: CardField }) {
  const i18n = useI18n();
  const { t } = i18n;
  const said = disputedValues(card.source, field);
  if (said.length === 0) return null;
  const shown = shownValue(card.values.value, field);
  const words = t('dispute.says', { count: said.length });
  return (
    <fieldset class="dispute" aria-label={`${t(`field.${field}`)}: ${words}`}>
      <p class="quiet">{words}</p>
      {said.map(one => (
        <button
          key={one.value}
          type="button"
          class="chip"
          aria-pressed={one.value === shown}
          title={originWords(i18n, field, one)}
          onClick={() => card.typeField(field, one.value)}
        >
          {one.value}
        </button>
      ))}
    </fieldset>
  );
}
