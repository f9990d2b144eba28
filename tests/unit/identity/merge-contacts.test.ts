import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { mergeContacts } from '../../../utils/identity/merge-contacts.ts';
import { CONTACT_FIELDS, type Contact, ContactSchema } from '../../../utils/model/contact.ts';
import { LIMITS } from '../../../utils/model/text.ts';
import { DaySchema } from '../../../utils/model/time.ts';
import { contact, identity } from './people.ts';

const chosen = contact({
  name: 'Вера Лебедева',
  company: 'Спанверк',
  role: 'Директор',
  identities: [identity('linkedin', 'vera')],
  emails: ['vera@lebedeva.example'],
  tags: ['hr'],
  note: 'Знакомы с осени',
  source: { url: 'https://a.example/', title: 'A' },
  createdAt: 20,
});
const other = contact({
  name: 'Vera Lebedeva',
  company: 'Spanwerk',
  location: 'Москва',
  identities: [
    { ...identity('linkedin', 'vera'), url: 'https://www.linkedin.com/in/vera/' },
    identity('vk', 'vera'),
  ],
  emails: ['VERA@lebedeva.example', 'v@lebedeva.example'],
  phones: ['+7 905 000-11-22'],
  tags: ['HR', 'друзья'],
  note: 'Обещала книгу',
  source: { url: 'https://b.example/', title: 'B' },
  createdAt: 10,
  lastContactOn: parse(DaySchema, '2026-03-01'),
});

describe('merging two contacts', () => {
  const { contact: merged, leftOver } = mergeContacts(chosen, other, 99);

  it('keeps the chosen one and fills its empty fields', () => {
    expect(merged).toMatchObject({
      id: chosen.id,
      name: 'Вера Лебедева',
      company: 'Спанверк',
      location: 'Москва',
    });
  });

  it('is in the communities and was at the gatherings of both, with the role that either knows', () => {
    const [club, choir, days, walk] = [1, 2, 3, 4].map(n => `018f0000-0000-7000-8000-00000000010${n}`);
    const places = (communities: unknown, gatherings: unknown): Partial<Contact> => ({
      communities: parse(ContactSchema.entries.communities, communities),
      gatherings: parse(ContactSchema.entries.gatherings, gatherings),
    });
    const first = contact({ name: 'Vera', ...places([{ id: club }], [days]) });
    const second = contact({
      name: 'Vera',
      ...places(
        [
          { id: choir, role: 'alto' },
          { id: club, role: 'chair' },
        ],
        [walk, days],
      ),
    });
    const { communities, gatherings } = mergeContacts(first, second, 99).contact;
    expect(communities).toEqual([
      { id: club, role: 'chair' },
      { id: choir, role: 'alto' },
    ]);
    expect(gatherings).toEqual([days, walk]);
  });

  it('hands back what differs, so that it can be noted', () => {
    expect(leftOver).toEqual([
      { of: 'name', value: 'Vera Lebedeva' },
      { of: 'company', value: 'Spanwerk' },
      { of: 'source', value: 'https://b.example/' },
    ]);
  });

  it('unites profiles, ways to reach and tags, each once', () => {
    expect(merged.identities).toEqual([other.identities[0], other.identities[1]]);
    expect(merged.emails).toEqual(['vera@lebedeva.example', 'v@lebedeva.example']);
    expect(merged.phones).toEqual(['+7 905 000-11-22']);
    expect(merged.tags).toEqual(['hr', 'друзья']);
  });

  it('puts the notes below each other', () => {
    expect(merged.note).toBe('Знакомы с осени\nОбещала книгу');
  });

  it('keeps the earliest creation and the latest interaction', () => {
    expect(merged).toMatchObject({ createdAt: 10, updatedAt: 99, lastContactOn: '2026-03-01' });
  });

  it('brings a contact back from the trash', () => {
    expect(mergeContacts({ ...chosen, deletedAt: 5 }, other, 99).contact).not.toHaveProperty('deletedAt');
  });
});

describe('what the user typed', () => {
  it('wins over what a page gave, on whichever contact', () => {
    const { contact: merged, leftOver } = mergeContacts(chosen, { ...other, typed: ['company'] }, 99);
    expect(merged).toMatchObject({ company: 'Spanwerk', typed: ['company'] });
    expect(leftOver).toContainEqual({ of: 'company', value: 'Спанверк' });
  });

  it('wins on the chosen contact where both were typed', () => {
    const both = mergeContacts({ ...chosen, typed: ['company'] }, { ...other, typed: ['company'] }, 99);
    expect(both.contact).toMatchObject({ company: 'Спанверк', typed: ['company'] });
  });

  it('stays empty where the user emptied it, and the page’s value is handed back', () => {
    const { contact: merged, leftOver } = mergeContacts({ ...chosen, typed: ['location'] }, other, 99);
    expect(merged).not.toHaveProperty('location');
    expect(leftOver).toContainEqual({ of: 'location', value: 'Москва' });
  });
});

/** Every text value of a contact, in lower case. */
function valuesOf(one: Contact): string[] {
  const positions = one.positions.flatMap(({ title, company }) => [title, company]);
  const fields = CONTACT_FIELDS.map(field => one[field] ?? '');
  const lists = [...one.emails, ...one.phones, ...one.websites, ...one.tags, ...positions];
  return [...fields, ...lists, ...one.identities.map(({ key }) => key), ...one.note.split('\n')]
    .filter(Boolean)
    .map(value => value.toLowerCase());
}

/** A repeatable stream of numbers below a bound (Lehmer). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function anyContact(next: (below: number) => number): Contact {
  const some = (word: string, most: number) => Array.from({ length: next(most) }, () => `${word}${next(80)}`);
  const field = () => (next(3) === 0 ? undefined : `value${next(4)}`);
  return contact({
    name: `Вера ${next(4)}`,
    ...Object.fromEntries(
      ['role', 'company', 'headline'].flatMap(key => [[key, field()]]).filter(([, v]) => v),
    ),
    emails: [...new Set(some('mail', LIMITS.entries))],
    tags: [...new Set(some('tag', LIMITS.entries))],
    identities: [...new Set(some('id', LIMITS.entries))].map(handle => identity('vk', handle)),
    positions: some('job', 6).map(title => ({ title, company: `firm${next(3)}` })),
    typed: CONTACT_FIELDS.filter(() => next(4) === 0),
    note: some('line', 5).join('\n'),
  });
}

describe('any two contacts', () => {
  it.each(Array.from({ length: 50 }, (_, index) => index + 1))('lose no value, seed %i', seed => {
    const next = numbers(seed);
    const [one, two] = [anyContact(next), anyContact(next)];
    const { contact: merged, leftOver } = mergeContacts(one, two, 99);
    const kept = new Set([
      ...valuesOf(merged),
      ...leftOver.flatMap(({ value }) => value.toLowerCase().split(/, |\n/u)),
    ]);
    expect([...valuesOf(one), ...valuesOf(two)].filter(value => !kept.has(value))).toEqual([]);
    expect(() => parse(ContactSchema, merged)).not.toThrow();
  });
});
