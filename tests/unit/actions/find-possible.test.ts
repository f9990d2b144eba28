import { expect, test } from 'vitest';
import { findPossible } from '../../../utils/actions/background/find-possible.ts';
import { emptyPerson, setField } from '../../../utils/capture/person.ts';
import type { PersonReading } from '../../../utils/model/reading.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { act, card, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

/** Somebody on a page of another site. */
function reading(name: string, company?: string): PersonReading {
  const person = emptyPerson();
  setField(person, 'name', name, { layer: 'site', detail: 'h1' }, 0.95);
  setField(person, 'company', company, { layer: 'site', detail: 'company' }, 0.95);
  person.identities.push({ key: 'habr:anna-i', platform: 'habr', handle: 'anna-i' });
  return person;
}

const possible = async (name: string, company?: string) =>
  (await findPossible(store(), { type: 'findPossible', person: reading(name, company) })).map(one => [
    one.name,
    one.reasons,
  ]);

const anna = { fields: { name: 'Анна Иванова', company: 'Ольха' }, identities: [] };

test('the same name in another alphabet at the same company is suggested, with the reason', async () => {
  await save(store(), anna);
  expect(await possible('Anna Ivanova', 'Ольха')).toEqual([['Анна Иванова', ['company']]]);
});

test('the same name alone is nobody: namesakes are not suggested', async () => {
  await save(store(), anna);
  expect(await possible('Anna Ivanova', 'Spanwerk')).toEqual([]);
  expect(await possible('Boris Ivanov', 'Ольха')).toEqual([]);
});

test('a namesake of the same community is suggested, with the community as the reason', async () => {
  const community = { name: 'Bridge Club', kind: 'group', platform: 'habr', key: 'habr-group:7' } as const;
  await save(store(), { ...anna, places: [{ of: 'community', ...community }] });
  const person = reading('Anna Ivanova');
  const suggested = await findPossible(store(), { type: 'findPossible', person, community });
  expect(suggested.map(({ name, reasons }) => [name, reasons])).toEqual([['Анна Иванова', ['community']]]);
  const elsewhere = { ...community, key: 'habr-group:8' };
  expect(await findPossible(store(), { type: 'findPossible', person, community: elsewhere })).toEqual([]);
});

test('who the user said is somebody else is not suggested again', async () => {
  const annaId = await save(store(), anna);
  await act(
    store(),
    card({
      fields: { name: 'Anna Ivanova', company: 'Ольха' },
      identities: reading('x').identities,
      notSame: [annaId],
    }),
  );
  const suggested = await findPossible(store(), {
    type: 'findPossible',
    person: reading('Anna Ivanova', 'Ольха'),
  });
  expect(suggested.map(one => one.id)).not.toContain(annaId);
});

test('who lies in the trash is not suggested', async () => {
  const contactId = await save(store(), anna);
  await act(store(), { type: 'deleteContact', contactId });
  expect(await possible('Anna Ivanova', 'Ольха')).toEqual([]);
});

test('parts of a name that nobody told apart are told apart on saving, where they are certain', async () => {
  const id = await save(store(), { fields: { name: 'Иванова Анна Сергеевна' }, identities: [] });
  expect((await readContact(store(), id))?.contact).toMatchObject({
    givenName: 'Анна',
    patronymic: 'Сергеевна',
    familyName: 'Иванова',
  });
});
