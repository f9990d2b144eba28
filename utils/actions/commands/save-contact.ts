import { identityOf } from '../../capture/identities.ts';
import { contactFromCard, mergeCard } from '../../identity/merge.ts';
import type { SaveContact, SavedCard } from '../../model/commands.ts';
import type { Contact } from '../../model/contact.ts';
import { type ContactId, ContactIdSchema } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Day } from '../../model/time.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';
import { findByIdentities, keepIdentities, keepSnapshot, withNameParts } from './keep-person.ts';
import { type KeptPlaces, keepPlaces, withPlaces } from './keep-places.ts';
import { findMerged } from './live-contact.ts';
import { noteNewPosition } from './new-position.ts';
import { hideOccasionsOf } from './occasions.ts';
import { putContact } from './put-contact.ts';
import { putFollowUp } from './put-follow-up.ts';
import { keepDistinction } from './tell-apart.ts';
import { showFollowUpsOf } from './trashed-promises.ts';

/** What came of it: with the contact, unless it was refused. */
type SavedReply = Extract<Reply, { ok: false }> | (Extract<Reply, { ok: true }> & { contactId: ContactId });

/** Keeps the person of a card: a new contact, or the kept one that the card or one of its identities names. */
export async function saveContact(
  writer: Writer,
  card: SaveContact,
  context: CommandContext,
): Promise<Reply> {
  const places = await keepPlaces(writer, card.places, context);
  return saveCard(writer, card, places, context, dayOf(new Date(context.now)));
}

/** Keeps the person of a card with places that are kept already; `metOn` for a new one who was met by themselves. */
export async function saveCard(
  writer: Writer,
  sent: SavedCard,
  places: KeptPlaces,
  context: CommandContext,
  metOn?: Day,
): Promise<SavedReply> {
  const typed = withTypedIdentity(sent);
  const card = { ...typed, fields: withNameParts(typed.fields) };
  const kept = await findKept(writer, card);
  if (card.contactId && !kept) return { ok: false, problem: 'gone' };

  const merged = kept
    ? mergeCard(kept, card, context.now)
    : { ...contactFromCard(card, context.newId(ContactIdSchema), context.now), ...(metOn && { metOn }) };
  const contact = withPlaces(merged, places);
  await putContact(writer, contact);
  await keepIdentities(writer, contact);
  await keepSnapshot(writer, kept, contact, card.source?.url, context);
  if (kept) await noteNewPosition(writer, kept, contact, card, context);
  if (card.photo) await writer.put('photos', contact.id, { contactId: contact.id, data: card.photo });
  await keepDistinctions(writer, contact, card.notSame);
  if (kept?.deletedAt) {
    await showFollowUpsOf(writer, contact.id);
    await hideOccasionsOf(writer, contact.id, false, context);
  }
  if (card.promise) await putFollowUp(writer, [contact.id], card.promise, card.source?.url, context);
  return {
    ok: true,
    contactId: contact.id,
    outcome: !kept ? 'created' : kept.deletedAt ? 'restored' : 'updated',
  };
}

/** An address that the user typed is the person's own, so the person is known by it from now on. */
function withTypedIdentity(card: SavedCard): SavedCard {
  const { profileUrl } = card.fields;
  const identity = profileUrl && card.typed.includes('profileUrl') ? identityOf(profileUrl) : undefined;
  const isNew = identity && !card.identities.some(one => one.key === identity.key);
  return isNew ? { ...card, identities: [...card.identities, identity] } : card;
}

async function findKept(writer: Writer, card: SavedCard): Promise<Contact | undefined> {
  if (card.contactId) return findMerged(writer, card.contactId);
  return findByIdentities(writer, card.identities);
}

/** Remembers who is somebody else, so that it is not asked again. */
async function keepDistinctions(
  writer: Writer,
  contact: Contact,
  others: readonly ContactId[],
): Promise<void> {
  for (const id of others) {
    const other = await findMerged(writer, id);
    if (other && other.id !== contact.id) await keepDistinction(writer, contact, other);
  }
}
