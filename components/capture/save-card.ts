import type { Contact } from '../../utils/model/contact.ts';
import type { ActionId, ContactId } from '../../utils/model/ids.ts';
import type { Problem } from '../../utils/model/reply.ts';
import type { Due } from '../../utils/model/time.ts';
import type { Host } from '../host.ts';
import { chosenPlaces } from '../places/chosen-places.ts';
import { readPromise } from '../promises/read-promise.ts';
import type { Card } from './card.ts';
import { shownValue } from './card-values.ts';
import { fieldValue, saveAction } from './save-action.ts';

/** What was kept, for the word of thanks and the undo. */
export type Saved = {
  actionId: ActionId;
  contactId: ContactId | undefined;
  outcome: 'created' | 'updated' | 'restored';
  name: string;
  due: Due | undefined;
  /** The new role and company, if the page told of a change: something to congratulate on. */
  newPosition: string | undefined;
};

/** Which field stands in the way of saving. */
export type Refusal = 'name' | 'profileUrl' | 'due' | 'what';

export type SaveResult =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'refused'; field: Refusal }
  | { kind: 'failed'; problem: Problem };

/** Checks the card and saves it. What is typed stays on the card unless it is saved. */
export async function saveCard(host: Host, card: Card): Promise<SaveResult> {
  // Whose card it is decides what saving means, so the store's answer comes first.
  await card.recognised();
  const values = card.values.value;
  const read = await readPromise(host, card.promise.value);
  const field = refusalOf(card);
  if (field) return { kind: 'refused', field };
  if (read.kind === 'refused') return read;

  const { promise } = read;
  const extras = { note: card.note.value, tags: card.tags.value, promise, photo: card.photo.value };
  const action = saveAction(values, extras, chosenPlaces(card.whereFrom.value));
  const { actionId, reply } = await host.act(action);
  if (!reply.ok) return { kind: 'failed', problem: reply.problem };
  const { contactId, outcome = 'created' } = reply;
  const newPosition = newPositionIn(action, values.known?.contact);
  return {
    kind: 'saved',
    saved: { actionId, contactId, outcome, name: action.fields.name, due: promise?.due, newPosition },
  };
}

/** What the person does now, where the page says something else than what was kept; what the user typed is no news. */
function newPositionIn(
  { fields, typed }: ReturnType<typeof saveAction>,
  kept: Contact | undefined,
): string | undefined {
  const isNews = (['role', 'company'] as const).some(
    field => kept?.[field] && fields[field] && kept[field] !== fields[field] && !typed.includes(field),
  );
  return isNews ? [fields.role, fields.company].filter(Boolean).join(' · ') : undefined;
}

function refusalOf(card: Card): Refusal | undefined {
  const values = card.values.value;
  if (fieldValue(values, 'name') === '') return 'name';
  const hasAddress = shownValue(values, 'profileUrl').trim() !== '';
  return hasAddress && fieldValue(values, 'profileUrl') === '' ? 'profileUrl' : undefined;
}
