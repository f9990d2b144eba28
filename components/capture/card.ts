import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ContactId } from '../../utils/model/ids.ts';
import type { Place } from '../../utils/model/place.ts';
import type { PossibleContact } from '../../utils/model/possible.ts';
import type { Day } from '../../utils/model/time.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { PopupHost } from '../host.ts';
import type { WhereFromInput } from '../places/where-from.tsx';
import type { PromiseInput } from '../promises/promise-fields.tsx';
import type { CardField, CardSource } from './card-source.ts';
import {
  type CardValues,
  offeredPlaces,
  type Side,
  shownNote,
  shownPromise,
  shownTags,
} from './card-values.ts';
import { createTyping, type Typing } from './typing.ts';

/** Whether the person of a card is kept already; `failed` when the store could not be asked. */
export type KnownState =
  | { state: 'asking' | 'failed' }
  | { state: 'answered'; known: KnownContact | undefined };

/** One card while it is being filled: what the components show and what they may change. */
export type Card = Pick<Typing, 'restored' | 'type' | 'clear' | 'restore'> & {
  source: CardSource;
  /** The day on which the card was opened. */
  today: Day;
  known: ReadonlySignal<KnownState>;
  values: ReadonlySignal<CardValues>;
  note: ReadonlySignal<string>;
  tags: ReadonlySignal<string>;
  promise: ReadonlySignal<PromiseInput>;
  whereFrom: ReadonlySignal<WhereFromInput>;
  /** The places of the page that the person is not known from yet. */
  offered: ReadonlySignal<readonly Place[]>;
  photo: Signal<string | undefined>;
  typeField(field: CardField, text: string): void;
  chooseSide(field: CardField, side: Side): void;
  /** Asks the store who this is; resolves when the answer is on the card. */
  recognise(): Promise<void>;
  /** Resolves when the store has answered the latest asking. */
  recognised(): Promise<void>;
  /** Kept people whom this may be although no profile says so; asked of the user, never assumed. */
  possible: ReadonlySignal<readonly PossibleContact[]>;
  /** Looks for such people, if the person is not known by a profile. */
  lookAround(): Promise<void>;
  /** The user's answer: this is that kept person, and the card is theirs from now on. */
  isSame(id: ContactId): Promise<void>;
  /** The user's answer: that kept person is somebody else. */
  isSomebodyElse(id: ContactId): void;
};

type CardHost = Pick<PopupHost, 'drafts' | 'reads' | 'findPossible' | 'now'>;

/** Makes the state of one card. */
export function createCard(host: CardHost, source: CardSource): Card {
  const typing = createTyping(host.drafts, source.draftUrl);
  const { draft, touched, restored, type, clear, restore } = typing;
  const known = signal<KnownState>({ state: 'asking' });
  const sides = signal<CardValues['sides']>({});
  const notSame = signal<readonly ContactId[]>([]);
  const values = computed<CardValues>(() => ({
    source,
    known: known.value.state === 'answered' ? known.value.known : undefined,
    draft: draft.value,
    sides: sides.value,
    notSame: notSame.value,
  }));
  const possible = signal<readonly PossibleContact[]>([]);
  let chosen: ContactId | undefined;
  let latestAsking = Promise.resolve();

  const recognise = () => {
    latestAsking = ask(host, source, chosen).then(answer => {
      const before = values.value.known;
      known.value = answer;
      const now = values.value.known;
      if (!before && now) typing.addTo(now);
    });
    return latestAsking;
  };

  return {
    source,
    today: dayOf(host.now()),
    known,
    values,
    note: computed(() => shownNote(values.value, touched.value.has('note'))),
    tags: computed(() => shownTags(values.value, touched.value.has('tags'))),
    promise: computed(() => shownPromise(values.value, touched.value)),
    whereFrom: computed(() => draft.value),
    offered: computed(() => offeredPlaces(values.value)),
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
    recognise,
    recognised: () => latestAsking,
    possible: computed(() =>
      values.value.known ? [] : possible.value.filter(({ id }) => !notSame.value.includes(id)),
    ),
    async lookAround() {
      if (source.person && !values.value.known) {
        possible.value = await host.findPossible(source.person, source.around.community);
      }
    },
    isSame(id) {
      chosen = id;
      return recognise();
    },
    isSomebodyElse(id) {
      notSame.value = [...notSame.value, id];
    },
  };
}

/** Who the person is: the one the user has named, else the one that a profile names. */
async function ask(
  host: CardHost,
  { person }: CardSource,
  chosen: ContactId | undefined,
): Promise<KnownState> {
  const keys = person?.identities.map(identity => identity.key) ?? [];
  try {
    const known = chosen ? await knownById(host, chosen) : await knownByKeys(host, keys);
    return { state: 'answered', known };
  } catch {
    // The card says so and can be filled all the same; saving will tell whether the store is back.
    return { state: 'failed' };
  }
}

async function knownByKeys(host: CardHost, keys: readonly string[]): Promise<KnownContact | undefined> {
  return keys.length === 0 ? undefined : host.reads.known(keys);
}

async function knownById(host: CardHost, id: ContactId): Promise<KnownContact | undefined> {
  const view = await host.reads.contact(id);
  if (view?.contact.mergedInto) return knownById(host, view.contact.mergedInto);
  if (!view) return undefined;
  const { contact, places, open, interactions } = view;
  return { contact, places, open, lastInteraction: interactions[0] };
}
