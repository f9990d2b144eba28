import * as v from 'valibot';
import { type Contact, ContactSchema } from '../../utils/model/contact.ts';
import { type FollowUp, FollowUpSchema } from '../../utils/model/follow-up.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GIVEN = ['Ada', 'Bela', 'Cora', 'Dario', 'Edda', 'Falk', 'Анна', 'Борис', 'Вера', 'Глеб', 'Дарья'];
const FAMILY = [
  'Brunn',
  'Casel',
  'Dorn',
  'Evers',
  'Fjord',
  'Gantz',
  'Лесная',
  'Морской',
  'Полевая',
  'Снежко',
];
const SYLLABLES = ['ka', 'lo', 'mi', 'ner', 'os', 'ta', 'ri', 'ven', 'zu', 'pel', 'dra', 'shi'];
const ROLES = ['Engineer', 'Designer', 'Analyst', 'Editor', 'Инженер', 'Редактор', 'Аналитик'];

/** An invented contact, the same for the same number: about 600 characters of JSON, a good third in Russian. */
export function benchContact(index: number): Contact {
  const random = seeded(index + 1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  const [givenName, familyName] = [pick(GIVEN), `${pick(FAMILY)} ${word()}`];
  const url = `https://www.linkedin.com/in/person-${index}/`;
  const createdAt = 1_700_000_000_000 + index * 60_000;
  return v.parse(ContactSchema, {
    id: uuid(index, '7'),
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    headline: `${pick(ROLES)}, ${word()} ${word()}`,
    role: pick(ROLES),
    company: `${word()} ${word()}`,
    profileUrl: url,
    identities: [{ key: `linkedin:person-${index}`, platform: 'linkedin', url }],
    positions: [],
    emails: [`person-${index}@mail.example`],
    phones: [],
    websites: [],
    tags: [word()],
    note: Array.from({ length: 20 }, word).join(' '),
    typed: [],
    createdAt,
    updatedAt: createdAt,
  });
}

/** An invented open promise to a contact, announced already. */
export function benchFollowUp(contact: Contact, index: number, due: string): FollowUp {
  return v.parse(FollowUpSchema, {
    id: uuid(index, '8'),
    contactIds: [contact.id],
    text: `Promise ${index}`,
    direction: 'mine',
    due,
    state: 'open',
    announced: due,
    createdAt: contact.createdAt,
  });
}

function uuid(index: number, last: string): string {
  return `019ab000-0000-7000-8000-${index.toString(16).padStart(11, '0')}${last}`;
}
