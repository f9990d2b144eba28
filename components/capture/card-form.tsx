import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupHost } from '../host.ts';
import { PromiseFields } from '../promises/promise-fields.tsx';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { GrowField } from '../ui/grow-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { EmptyNotice } from './empty-notice.tsx';
import { KnownPerson } from './known-person.tsx';
import { PersonCard } from './person-card.tsx';
import { SaveBar } from './save-bar.tsx';
import { type Saved, type SaveResult, saveCard } from './save-card.ts';

type CardFormProps = { host: PopupHost; card: Card; onSaved(saved: Saved): void };

/** The card: person, note, tags, promise, and the one button that keeps them. */
export function CardForm({ host, card, onSaved }: CardFormProps) {
  const { t } = useI18n();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const busy = useSignal(false);
  const result = useSignal<SaveResult>();
  const { draft, known } = card.values.value;
  const resolved = useResolvedDue(host, { text: draft.promiseText, dueText: draft.dueText });
  const refused = result.value?.kind === 'refused' ? result.value.field : undefined;

  useLayoutEffect(() => {
    performance.mark('kept:card-shown');
  }, []);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>(`[name="${refused}"]`)?.focus();
  }, [refused, result.value]);

  const save = async () => {
    if (busy.value) return;
    busy.value = true;
    result.value = await saveCard(host, card).finally(() => {
      busy.value = false;
    });
    if (result.value.kind === 'saved') onSaved(result.value.saved);
  };

  return (
    <form
      ref={form}
      class="card-form"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <div class="card-scroll">
        {card.restored.value && (
          <p class="restored quiet">
            {t('field.restored')}{' '}
            <button type="button" class="button-text" onClick={card.clear}>
              {t('field.clear')}
            </button>
          </p>
        )}
        {card.source.empty && <EmptyNotice reason={card.source.empty} />}
        {card.known.value.state === 'failed' && <p class="notice">{t('known.failed')}</p>}
        {known && <KnownPerson host={host} known={known} />}
        <PersonCard card={card} refused={refused} />
        <div class="extras">
          <div>
            <label class="label" for={`${id}-note`}>
              {t('field.note')}
            </label>
            <GrowField
              id={`${id}-note`}
              look="boxed"
              multiline
              value={card.note.value}
              onValue={note => card.type({ note })}
              placeholder={t('field.noteHint')}
            />
          </div>
          <div>
            <label class="label" for={`${id}-tags`}>
              {t('field.tags')}
            </label>
            <GrowField
              id={`${id}-tags`}
              look="boxed"
              value={card.tags.value}
              onValue={tags => card.type({ tags })}
              placeholder={t('field.tagsHint')}
            />
          </div>
        </div>
        <fieldset class="promise-set">
          <legend class="section-title">{t('promise.legend')}</legend>
          <PromiseFields
            host={host}
            value={{ text: draft.promiseText, dueText: draft.dueText, direction: draft.direction }}
            onValue={({ text, dueText, direction }) => card.type({ promiseText: text, dueText, direction })}
            resolved={resolved}
          />
        </fieldset>
      </div>
      <SaveBar busy={busy.value} result={result.value} isKnown={known !== undefined} />
    </form>
  );
}
