import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CardDraft } from '../../utils/model/card-draft.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import type { PopupHost } from '../host.ts';
import type { CardField, CardSource } from './card-source.ts';
import {
  type CardValues,
  EMPTY_DRAFT,
  isEmptyDraft,
  type Side,
  shownNote,
  shownTags,
} from './card-values.ts';

/** Whether the person of a card is kept already; `failed` when the store could not be asked. */
export type KnownState =
  | { state: 'asking' | 'failed' }
  | { state: 'answered'; known: KnownContact | undefined };

/** One card while it is being filled: what the components show and what they may change. */
export type Card = {
  source: CardSource;
  known: ReadonlySignal<KnownState>;
  values: ReadonlySignal<CardValues>;
  note: ReadonlySignal<string>;
  tags: ReadonlySignal<string>;
  photo: Signal<string | undefined>;
  /** True while the card shows text that an earlier popup left. */
  restored: ReadonlySignal<boolean>;
  /** Changes what is typed; every change is kept until the card is saved or cleared. */
  type(change: Partial<CardDraft>): void;
  typeField(field: CardField, text: string): void;
  chooseSide(field: CardField, side: Side): void;
  /** Forgets everything typed. */
  clear(): void;
  /** Asks the store who this is; resolves when the answer is on the card. */
  recognise(): Promise<void>;
  /** Resolves when the store has answered the latest asking. */
  recognised(): Promise<void>;
  /** Brings back what an earlier popup left unsaved. */
  restore(): Promise<void>;
};

type CardHost = Pick<PopupHost, 'drafts' | 'reads'>;

/** Makes the state of one card. */
export function createCard(host: CardHost, source: CardSource): Card {
  const draft = signal(EMPTY_DRAFT);
  const touched = signal<ReadonlySet<keyof CardDraft>>(new Set());
  const known = signal<KnownState>({ state: 'asking' });
  const sides = signal<CardValues['sides']>({});
  const restored = signal(false);
  let latestAsking = Promise.resolve();
  // Asked for before anything can be typed over it; a draft that cannot be read is none.
  const left = host.drafts.load(source.draftUrl).catch(() => undefined);

  const values = computed<CardValues>(() => ({
    source,
    known: known.value.state === 'answered' ? known.value.known : undefined,
    draft: draft.value,
    sides: sides.value,
  }));

  const put = (next: CardDraft) => {
    draft.value = next;
    left.then(() => {
      if (isEmptyDraft(draft.value)) host.drafts.clear(source.draftUrl);
      else host.drafts.keep(source.draftUrl, draft.value);
    });
  };
  const type = (change: Partial<CardDraft>) => {
    touched.value = new Set([...touched.value, ...Object.keys(change).filter(isDraftKey)]);
    put({ ...draft.value, ...change });
  };

  return {
    source,
    known,
    values,
    note: computed(() => shownNote(values.value, touched.value.has('note'))),
    tags: computed(() => shownTags(values.value, touched.value.has('tags'))),
    photo: signal<string | undefined>(undefined),
    restored,
    type,
    typeField: (field, text) => type({ fields: { ...draft.value.fields, [field]: text } }),
    chooseSide(field, side) {
      sides.value = { ...sides.value, [field]: side };
      const { [field]: _, ...fields } = draft.value.fields;
      type({ fields });
    },
    clear() {
      touched.value = new Set();
      restored.value = false;
      put(EMPTY_DRAFT);
    },
    recognise() {
      latestAsking = ask(host, source).then(answer => {
        const before = values.value.known;
        known.value = answer;
        if (!before && values.value.known) draft.value = withKept(draft.value, values.value.known);
      });
      return latestAsking;
    },
    recognised: () => latestAsking,
    async restore() {
      const before = await left;
      if (!before || isEmptyDraft(before)) return;
      // What is typed since the popup opened is newer than what the last one left.
      const typed = Object.fromEntries([...touched.value].map(key => [key, draft.value[key]]));
      draft.value = { ...before, ...typed, fields: { ...before.fields, ...draft.value.fields } };
      restored.value = true;
    },
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

/** A note and tags typed before the store answered are added to what is kept: no word is lost. */
function withKept(draft: CardDraft, { contact }: KnownContact): CardDraft {
  const keptTags = contact.tags.join(', ');
  return {
    ...draft,
    note:
      draft.note === '' || draft.note.includes(contact.note) ? draft.note : `${contact.note}\n${draft.note}`,
    tags: draft.tags === '' || draft.tags.includes(keptTags) ? draft.tags : `${keptTags}, ${draft.tags}`,
  };
}

function isDraftKey(key: string): key is keyof CardDraft {
  return key in EMPTY_DRAFT;
}
