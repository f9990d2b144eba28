import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PopupHost } from '../host.ts';
import { type Card, createCard } from './card.ts';
import { CardForm } from './card-form.tsx';
import type { CardSource } from './card-source.ts';
import type { Saved } from './save-card.ts';
import { SavedCard } from './saved-notice.tsx';

/** One person's card from the first glance to the word that it was kept. */
export function CardScreen({ host, source }: { host: PopupHost; source: CardSource }) {
  const card = useMemo(() => createCard(host, source), [host, source]);
  const saved = useSignal<Saved>();
  useFilledCard(host, card);

  if (saved.value) {
    return (
      <SavedCard
        host={host}
        saved={saved.value}
        onUndone={() => {
          saved.value = undefined;
          // The card comes back as it was typed, and is unsaved again.
          card.type({});
        }}
      />
    );
  }
  return (
    <CardForm
      host={host}
      card={card}
      onSaved={result => {
        host.drafts.clear(source.draftUrl);
        saved.value = result;
      }}
    />
  );
}

/** After the card is shown: what was typed before, whether the person is kept, and the photo. */
function useFilledCard(host: PopupHost, card: Card): void {
  useEffect(() => {
    card.restore();
    const recognised = card.recognise();
    recognised.then(card.lookAround);
    recognised
      .then(() => photoOf(host, card))
      // Without the store there is no kept photo either: the initials stay.
      .catch(() => undefined)
      .then(photo => {
        card.photo.value = photo;
      });
    return host.reads.onChange(() => card.recognise());
  }, [host, card]);
}

/** The photo on the page; else the one that is kept; else initials. */
async function photoOf(host: PopupHost, card: Card): Promise<string | undefined> {
  const { person } = card.source;
  const { keepPhotos } = await host.settings();
  const seen = person && keepPhotos ? await host.photo(person) : undefined;
  const kept = card.values.value.known?.contact.id;
  return seen ?? (kept && (await host.reads.photos([kept])).get(kept));
}
