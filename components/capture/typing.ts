import { type ReadonlySignal, signal } from '@preact/signals';
import type { CardDraft } from '../../utils/model/card-draft.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import type { PopupHost } from '../host.ts';
import { EMPTY_DRAFT, isEmptyDraft } from './card-values.ts';

/** What the user types on one card, kept with every change until the card is saved or cleared. */
export type Typing = {
  draft: ReadonlySignal<CardDraft>;
  /** The parts that were typed since the popup opened, emptied ones included. */
  touched: ReadonlySignal<ReadonlySet<keyof CardDraft>>;
  /** True while the card shows text that an earlier popup left. */
  restored: ReadonlySignal<boolean>;
  type(change: Partial<CardDraft>): void;
  /** Forgets everything typed. */
  clear(): void;
  /** Brings back what an earlier popup left unsaved. */
  restore(): Promise<void>;
  /** Adds a note and tags that were typed too early to what turned out to be kept: no word is lost. */
  addTo(known: KnownContact): void;
};

/** Makes the typing of the card of one address. */
export function createTyping(drafts: PopupHost['drafts'], url: string): Typing {
  const draft = signal(EMPTY_DRAFT);
  const touched = signal<ReadonlySet<keyof CardDraft>>(new Set());
  const restored = signal(false);
  // Asked for before anything can be typed over it; a draft that cannot be read is none.
  const left = drafts.load(url).catch(() => undefined);
  const put = (next: CardDraft) => {
    draft.value = next;
    left.then(() => {
      if (isEmptyDraft(draft.value)) drafts.clear(url);
      else drafts.keep(url, draft.value);
    });
  };

  return {
    draft,
    touched,
    restored,
    type(change) {
      touched.value = new Set([...touched.value, ...Object.keys(change).filter(isDraftKey)]);
      put({ ...draft.value, ...change });
    },
    clear() {
      touched.value = new Set();
      restored.value = false;
      put(EMPTY_DRAFT);
    },
    async restore() {
      const before = await left;
      if (!before || isEmptyDraft(before)) return;
      draft.value = newerOver(before, draft.value, touched.value);
      restored.value = true;
    },
    addTo(known) {
      draft.value = withKept(draft.value, known);
    },
  };
}

/** What is typed since the popup opened is newer than what the last one left. */
function newerOver(before: CardDraft, now: CardDraft, touched: ReadonlySet<keyof CardDraft>): CardDraft {
  const typed = Object.fromEntries([...touched].map(key => [key, now[key]]));
  return { ...before, ...typed, fields: { ...before.fields, ...now.fields } };
}

function withKept(draft: CardDraft, { contact }: KnownContact): CardDraft {
  const keptTags = contact.tags.join(', ');
  const joined = (kept: string, typed: string, between: string) =>
    typed === '' || typed.includes(kept) ? typed : `${kept}${between}${typed}`;
  return {
    ...draft,
    note: joined(contact.note, draft.note, '\n'),
    tags: joined(keptTags, draft.tags, ', '),
  };
}

function isDraftKey(key: string): key is keyof CardDraft {
  return key in EMPTY_DRAFT;
}
