import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupHost } from '../host.ts';
import { useShownMark } from '../ui/after-frame.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { CardExtras } from './card-extras.tsx';
import { CardNotices } from './card-notices.tsx';
import { CardPlaces, isPlaceNamed } from './card-places.tsx';
import { PersonCard } from './person-card.tsx';
import { SaveBar } from './save-bar.tsx';
import type { Saved, SaveResult } from './save-card.ts';
import { useSaving } from './use-saving.ts';

type CardFormProps = { host: PopupHost; card: Card; onSaved(saved: Saved): void };

/** The card: person, note, tags, promise, and the one button that keeps them. */
export function CardForm({ host, card, onSaved }: CardFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const origin = useSignal('');
  const { busy, result, save } = useSaving(host, card, onSaved);
  useFirstFocus(form, card);
  useFocusOnRefusal(form, result);

  return (
    <form
      ref={form}
      class="card-form"
      tabIndex={-1}
      aria-label={t('capture.card')}
      onKeyDown={event => {
        // The card itself has the keyboard until a field is chosen: Enter saves it as it is.
        if (event.key === 'Enter' && event.target === event.currentTarget) save();
      }}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <div class="card-scroll">
        <CardNotices host={host} card={card} />
        <PersonCard
          card={card}
          refused={result?.kind === 'refused' ? result.field : undefined}
          onOrigin={words => {
            origin.value = words;
          }}
        />
        {isPlaceNamed(card) && <CardPlaces host={host} card={card} />}
        <CardExtras host={host} card={card} />
      </div>
      <div class="card-foot">
        {origin.value !== '' && (
          <p class="origin" aria-hidden="true">
            {origin.value}
          </p>
        )}
        <SaveBar busy={busy} result={result} isKnown={card.values.value.known !== undefined} />
      </div>
    </form>
  );
}

/** Gives the card the keyboard, its first field when it is to be filled by hand, and marks the moment it is seen. */
function useFirstFocus(form: RefObject<HTMLFormElement | null>, card: Card): void {
  useLayoutEffect(() => {
    const start = card.source.empty ? form.current?.querySelector('textarea') : form.current;
    start?.focus({ preventScroll: true });
  }, [form, card]);
  useShownMark('kept:card-shown', true);
}

/** Brings the user to the field that stands in the way of saving. */
function useFocusOnRefusal(form: RefObject<HTMLFormElement | null>, result: SaveResult | undefined): void {
  useEffect(() => {
    if (result?.kind !== 'refused') return;
    form.current?.querySelector<HTMLElement>(`[name="${result.field}"]`)?.focus();
  }, [form, result]);
}
