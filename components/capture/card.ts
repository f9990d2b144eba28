import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownContact } from '../../utils/model/views.ts';
import type { PopupHost } from '../host.ts';
import type { PromiseInput } from '../promises/promise-fields.tsx';
import type { CardField, CardSource } from './card-source.ts';
import { type CardValues, type Side, shownNote, shownPromise, shownTags } from './card-values.ts';
import { createTyping, type Typing } from './typing.ts';

/** Whether the person of a card is kept already; `failed` when the store could not be asked. */
export type KnownState =
  | { state: 'asking' | 'failed' }
  | { state: 'answered'; known: KnownContact | undefined };

/** One card while it is being filled: what the components show and what they may change. */
export type Card = Pick<Typing, 'restored' | 'type' | 'clear' | 'restore'> & {
  source: CardSource;
  known: ReadonlySignal<KnownState>;
  values: ReadonlySignal<CardValues>;
  note: ReadonlySignal<string>;
  tags: ReadonlySignal<string>;
  promise: ReadonlySignal<PromiseInput>;
  photo: Signal<string | undefined>;
  typeField(field: CardField, text: string): void;
  chooseSide(field: CardField, side: Side): void;
  /** Asks the store who this is; resolves when the answer is on the card. */
  recognise(): Promise<void>;
  /** Resolves when the store has answered the latest asking. */
  recognised(): Promise<void>;
};

type CardHost = Pick<PopupHost, 'drafts' | 'reads'>;

/** Makes the state of one card. */
export function createCard(host: CardHost, source: CardSource): Card {
  const typing = createTyping(host.drafts, source.draftUrl);
  const { draft, touched, restored, type, clear, restore } = typing;
  const known = signal<KnownState>({ state: 'asking' });
  const sides = signal<CardValues['sides']>({});
  const values = computed<CardValues>(() => ({
    source,
    known: known.value.state === 'answered' ? known.value.known : undefined,
    draft: draft.value,
    sides: sides.value,
  }));
  let latestAsking = Promise.resolve();

  return {
    source,
    known,
    values,
    note: computed(() => shownNote(values.value, touched.value.has('note'))),
    tags: computed(() => shownTags(values.value, touched.value.has('tags'))),
    promise: computed(() => shownPromise(values.value, touched.value)),
    photo: signal<string | undefined>(undefined),
    restored,
    type,
    clear,
    restore,
    typeField: (field, text) => type({ fields: { ...draft.value.fields, [field]: text } }),
    chooseSide(field, side) {
      sides.value = { ...sides.value, [field]: side };
      const { [field]: _, ...fields } = draft.value.fields;
      type({ fields });
    },
    recognise() {
      latestAsking = ask(host, source).then(answer => {
        const before = values.value.known;
        known.value = answer;
        const now = values.value.known;
        if (!before && now) typing.addTo(now);
      });
      return latestAsking;
    },
    recognised: () => latestAsking,
  };
}

async function ask(host: CardHost, { person }: CardSource): Promise<KnownState> {
  const keys = person?.identities.map(identity => identity.key) ?? [];
  if (keys.length === 0) return { state: 'answered', known: undefined };
  try {
    return { state: 'answered', known: await host.reads.known(keys) };
  } catch {
    // The card says so and can be filled all the same; saving will tell whether the store is back.
    return { state: 'failed' };
  }
}
