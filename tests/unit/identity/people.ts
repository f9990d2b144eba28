import { parse } from 'valibot';
import { type Contact, ContactSchema } from '../../../utils/model/contact.ts';
import type { Identity, PersonReading, ReadField } from '../../../utils/model/reading.ts';

let made = 0;

/** A kept contact, complete with what a test does not care about. */
export function contact(given: Partial<Contact> & { name: string }): Contact {
  const id = `018f0000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const rest = { identities: [], positions: [], emails: [], phones: [], websites: [], tags: [], typed: [] };
  return parse(ContactSchema, { ...rest, id, note: '', createdAt: 1, updatedAt: 1, ...given });
}

type Read = Partial<Omit<PersonReading, 'fields'>> & {
  fields: Partial<Record<keyof PersonReading['fields'], string>>;
};

/** A person as read from a page. */
export function reading({ fields, ...lists }: Read): PersonReading {
  const empty = { disputes: [], identities: [], positions: [], emails: [], phones: [], websites: [] };
  const read = Object.entries(fields).map(([field, value]): [string, ReadField] => [
    field,
    { value, origin: { layer: 'site', detail: 'test' }, confidence: 0.9 },
  ]);
  return { ...empty, ...lists, fields: Object.fromEntries(read) };
}

/** An identity by its platform and handle. */
export function identity(platform: string, handle: string): Identity {
  return { key: `${platform}:${handle}`, platform, handle };
}
