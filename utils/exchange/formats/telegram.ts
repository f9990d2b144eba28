import * as v from 'valibot';
import type { JsonFormat, Outcome } from '../contract.ts';
import { NumberSchema, TextSchema } from '../json/lenient.ts';
import { addIdentity, emptyDraft } from '../person/draft.ts';
import { addPhones } from '../person/reach.ts';

const ListSchema = v.pipe(
  v.array(v.unknown()),
  v.check(list => list.length === 0 || list.some(isContact)),
);
/** The whole export, and its contacts alone. */
const ContactsSchema = v.union([
  v.pipe(
    v.object({ contacts: v.object({ list: ListSchema }) }),
    v.transform(({ contacts }) => contacts.list),
  ),
  v.pipe(
    v.object({ list: ListSchema }),
    v.transform(({ list }) => list),
  ),
]);
/** Chats, one or all, and what else is exported without contacts. */
const OtherSchema = v.union([
  v.object({ type: v.string(), messages: v.array(v.unknown()) }),
  v.object({ chats: v.object({ list: v.array(v.unknown()) }) }),
  v.object({ personal_information: v.object({ user_id: v.number() }) }),
  v.object({ frequent_contacts: v.object({ list: v.array(v.unknown()) }) }),
]);

const ContactSchema = v.object({
  ...{ first_name: TextSchema, last_name: TextSchema, phone_number: TextSchema },
  user_id: NumberSchema,
});

/** Telegram's `result.json`: the contacts of the whole export. */
const telegram: JsonFormat = {
  kind: 'json',
  format: 'telegram',
  entriesOf(value) {
    const contacts = v.safeParse(ContactsSchema, value);
    if (contacts.success) return contacts.output;
    return v.is(OtherSchema, value) ? 'other-export' : undefined;
  },
  read(entry): Outcome {
    const { first_name, last_name, phone_number, user_id } = v.parse(ContactSchema, entry);
    const draft = emptyDraft();
    draft.name = { given: first_name, family: last_name };
    addPhones(draft, phone_number.replace(/^00(?=[1-9])/u, '+'), 'Telegram');
    const handle = String(user_id);
    // Contacts who are not on Telegram have the number 0; those of its first people are too short to be told apart.
    if (/^\d{5,16}$/u.test(handle))
      addIdentity(draft, {
        ...{ key: `telegram:${handle}`, platform: 'telegram', handle },
        url: `https://web.telegram.org/a/#${handle}`,
      });
    return { draft, text: [first_name, last_name, phone_number].filter(Boolean).join(' ') };
  },
};

function isContact(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'first_name' in entry && 'phone_number' in entry;
}

export default telegram;
