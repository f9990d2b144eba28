import type { Host } from '../host.ts';
import { PromiseFields } from '../promises/promise-fields.tsx';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { CardPlaces, isPlaceNamed } from './card-places.tsx';

/** What the user adds to a person: a promise, which is what Kept is for, then a note and tags. */
export function CardExtras({ host, card }: { host: Host; card: Card }) {
  const { t } = useI18n();
  const promise = card.promise.value;
  const resolved = useResolvedDue(host, promise);
  return (
    <div class="extras">
      <fieldset>
        <legend class="unseen">{t('promise.legend')}</legend>
        <PromiseFields
          host={host}
          value={promise}
          onChange={({ text, ...change }) =>
            card.type(text === undefined ? change : { ...change, promiseText: text })
          }
          resolved={resolved}
        />
      </fieldset>
      <BoxedField
        label={t('field.note')}
        multiline
        value={card.note.value}
        onValue={note => card.type({ note })}
        placeholder={t('field.noteHint')}
      />
      {!isPlaceNamed(card) && <CardPlaces host={host} card={card} />}
      <BoxedField
        label={t('field.tags')}
        value={card.tags.value}
        onValue={tags => card.type({ tags })}
        placeholder={t('field.tagsHint')}
      />
    </div>
  );
}
