import { useId } from 'preact/hooks';
import { CERTAIN } from '../../utils/model/reading.ts';
import { shortAddress } from '../contacts/address.ts';
import { GrowField } from '../ui/grow-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { type CardField, readField } from './card-source.ts';
import { difference, shownValue } from './card-values.ts';
import { Difference } from './difference.tsx';
import { Dispute } from './dispute.tsx';
import { originWords } from './origin-words.ts';

type PersonFieldProps = {
  card: Card;
  field: CardField;
  invalid: boolean;
  /** Told the origin of the field that the pointer or the keyboard is on. */
  onOrigin(words: string): void;
};

/** One field of the person: looks like text, is edited in place, says where it was read. */
export function PersonField({ card, field, invalid, onOrigin }: PersonFieldProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const values = card.values.value;
  const value = shownValue(values, field);
  const read = readField(card.source, field);
  const isTyped = values.draft.fields[field] !== undefined;
  // What the user typed needs no checking and comes from nowhere but the user.
  const isRead = read !== undefined && read.value === value;
  const origin = isRead ? originWords(i18n, field, read) : '';
  const isUncertain = isRead && read.confidence < CERTAIN;
  const differs = difference(values, field);
  const words = isUncertain ? `${t('field.check')}. ${origin}` : origin;
  const tell = () => onOrigin(words);
  const hush = () => onOrigin('');

  return (
    <div
      class={`person-field person-${field}`}
      onPointerEnter={tell}
      onPointerLeave={hush}
      onFocusIn={tell}
      onFocusOut={hush}
    >
      <label for={id}>{t(`field.${field}`)}</label>
      <div class={isUncertain ? 'person-value uncertain' : 'person-value'}>
        <GrowField
          id={id}
          name={field}
          value={isTyped || field !== 'profileUrl' ? value : shortAddress(value)}
          onValue={text => card.typeField(field, text)}
          placeholder={field === 'name' || field === 'headline' ? t(`field.${field}`) : ''}
          invalid={invalid}
          multiline={field === 'about'}
          describedBy={origin === '' ? undefined : `${id}-origin`}
        />
        {isUncertain && (
          <span class="uncertain-mark" aria-hidden="true" title={t('field.check')}>
            ?
          </span>
        )}
        {differs && <Difference card={card} field={field} differs={differs} />}
        <Dispute card={card} field={field} />
      </div>
      {origin !== '' && (
        <span id={`${id}-origin`} class="unseen">
          {words}
        </span>
      )}
    </div>
  );
}
