import { expect, test } from 'vitest';
import { findDuplicates, findPairs } from '../../../utils/actions/background/find-duplicates.ts';
import { proposeMerge } from '../../../utils/actions/background/propose-merge.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { act, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

const keep = (name: string, company: string, key?: string) =>
  save(store(), { fields: { name, company }, identities: key ? [{ key, platform: 'vk' }] : [] });
const names = async (id: ContactId) => (await findDuplicates(store(), id)).map(({ name }) => name);

const propose = (contactId: ContactId, otherId: ContactId) =>
  proposeMerge(store(), { type: 'proposeMerge', contactId, otherId }, 0);

/** All pairs, step by step. */
async function allPairs(): Promise<string[][]> {
  const found: string[][] = [];
  let after: ContactId | undefined;
  do {
    const { pairs, next } = await findPairs(store(), after);
    found.push(...pairs.map(({ one, other }) => [one.name, other.name]));
    after = next;
  } while (after);
  return found;
}

test('a contact who may be another one is suggested on either page, but not as itself', async () => {
  const [anna, other] = [await keep('Анна Иванова', 'Ольха'), await keep('Anna V. Ivanova', 'Olkha')];
  expect(await names(anna)).toEqual(['Anna V. Ivanova']);
  expect(await names(other)).toEqual(['Анна Иванова']);
});

test('all pairs are found once, however many steps it takes', async () => {
  await keep('Анна Иванова', 'Ольха');
  for (let index = 0; index < 230; index++)
    await keep(`Person${'abcdefghij'[index % 10]} ${index}`, 'Elsewhere');
  await keep('Anna Ivanova', 'Ольха');
  expect(await allPairs()).toEqual([['Анна Иванова', 'Anna Ivanova']]);
});

test('"not the same" is remembered, holds for the profiles too, and can be taken back', async () => {
  const [anna, other] = [await keep('Анна Иванова', 'Ольха', 'vk:anna'), await keep('Anna Ivanova', 'Ольха')];
  const pair = { type: 'tellApart', contactId: anna, otherId: other } as const;
  await act(store(), { ...pair, apart: true });
  expect([await names(anna), await names(other), await allPairs()]).toEqual([[], [], []]);
  expect((await propose(anna, other)).proposal?.isToldApart).toBe(true);
  expect(await store().getAllKeys('distinctions')).toContain([other, 'vk:anna'].sort().join(' '));
  await act(store(), { ...pair, apart: false });
  expect(await names(anna)).toEqual(['Anna Ivanova']);
});

test('"not the same" still holds after the one it was said of was merged into another', async () => {
  const anna = await keep('Анна Иванова', 'Ольха');
  const [namesake, twin] = [await keep('Anna Ivanova', 'Ольха'), await keep('Anna Ivanova', 'Ольха')];
  await act(store(), { type: 'tellApart', contactId: anna, otherId: namesake, apart: true });
  const seen = new Map((await store().getAll('contacts')).map(({ id, updatedAt }) => [id, updatedAt]));
  await act(store(), {
    type: 'mergeContacts',
    contactId: twin,
    otherId: namesake,
    seen: { chosen: seen.get(twin) ?? 0, other: seen.get(namesake) ?? 0 },
  });
  expect(await names(anna)).toEqual([]);
});

test('nobody is compared with who lies in the trash', async () => {
  const [anna, other] = [await keep('Анна Иванова', 'Ольха'), await keep('Anna Ivanova', 'Ольха')];
  await act(store(), { type: 'deleteContact', contactId: other });
  expect([await names(anna), await names(other), await allPairs()]).toEqual([[], [], []]);
  expect(await propose(anna, other)).toEqual({});
});
