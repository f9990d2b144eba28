import { changedFields } from '../../identity/merge.ts';
import { splitName } from '../../identity/names.ts';
import type { Contact, ContactFields } from '../../model/contact.ts';
import { SnapshotIdSchema } from '../../model/ids.ts';
import { areDifferentAccounts } from '../../model/lasting-id.ts';
import type { Identity } from '../../model/reading.ts';
import type { Writer } from '../../store/write.ts';
import type { CommandContext } from './context.ts';
import { findMerged } from './live-contact.ts';

/** The contact, in the trash or not, that one of the identities belongs to. */
export async function findByIdentities(
  writer: Writer,
  identities: readonly Identity[],
): Promise<Contact | undefined> {
  const keys = identities.map(({ key }) => key);
  for (const key of keys) {
    const identity = await writer.get('identities', key);
    const contact = identity && (await findMerged(writer, identity.contactId));
    if (contact && !areDifferentAccounts(keys, contact.identities)) return contact;
  }
  return undefined;
}

/** The fields with the parts of the name, as far as they are certain, where nobody told them apart. */
export function withNameParts(fields: ContactFields): ContactFields {
  if (fields.givenName ?? fields.patronymic ?? fields.familyName) return fields;
  const { given, patronymic, family } = splitName(fields.name);
  return {
    ...fields,
    ...(given ? { givenName: given } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(family ? { familyName: family } : {}),
  };
}

/** An identity stays with the contact that had it first: two people are never merged silently. */
export async function keepIdentities(writer: Writer, contact: Contact): Promise<void> {
  for (const identity of contact.identities) {
    if (await writer.get('identities', identity.key)) continue;
    await writer.put('identities', identity.key, { ...identity, contactId: contact.id });
  }
}

/** Remembers which fields are not as they were, if any. */
export async function keepSnapshot(
  writer: Writer,
  kept: Contact | undefined,
  contact: Contact,
  url: string | undefined,
  { now, newId }: CommandContext,
): Promise<void> {
  const { before, after } = changedFields(kept ?? {}, contact);
  if (Object.keys(before).length + Object.keys(after).length === 0) return;
  const id = newId(SnapshotIdSchema);
  await writer.put('snapshots', id, {
    id,
    contactId: contact.id,
    at: now,
    ...(url ? { url } : {}),
    before,
    after,
  });
}
