import * as v from 'valibot';
import { type Contact, ContactSchema } from '../../../utils/model/contact.ts';
import { type FollowUp, FollowUpSchema } from '../../../utils/model/follow-up.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { idOf, pick, seeded } from './random.ts';

type Texts = readonly [string, ...string[]];

const GIVEN: Texts = [
  'Ada',
  'Bela',
  'Cora',
  'Dario',
  'Edda',
  'Falk',
  'Анна',
  'Борис',
  'Вера',
  'Глеб',
  'Дарья',
];
const FAMILY: Texts = [
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
const SYLLABLES: Texts = ['ka', 'lo', 'mi', 'ner', 'os', 'ta', 'ri', 'ven', 'zu', 'pel', 'dra', 'shi'];
const ROLES: Texts = ['Engineer', 'Designer', 'Analyst', 'Editor', 'Инженер', 'Редактор', 'Аналитик'];

/** An invented contact, the same for the same number: about 600 characters of JSON, a good third in Russian. */
export function benchContact(index: number): Contact {
  const random = seeded(index + 1);
  const syllable = () => pick(SYLLABLES, random);
  const word = () => syllable() + syllable() + syllable();
  const [givenName, familyName] = [pick(GIVEN, random), `${pick(FAMILY, random)} ${word()}`];
  const url = `https://www.linkedin.com/in/person-${index}/`;
  const createdAt = 1_700_000_000_000 + index * 60_000;
  return v.parse(ContactSchema, {
    id: idOf('7', index),
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    headline: `${pick(ROLES, random)}, ${word()} ${word()}`,
    role: pick(ROLES, random),
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
export function benchFollowUp(contactId: ContactId, index: number, due: string): FollowUp {
  return v.parse(FollowUpSchema, {
    id: idOf('8', index),
    contactIds: [contactId],
    text: `Promise ${index}`,
    direction: 'mine',
    due,
    state: 'open',
    announced: due,
    createdAt: 1_700_000_000_000,
  });
}
