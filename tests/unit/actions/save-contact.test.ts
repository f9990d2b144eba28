import { describe, expect, test } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { ActionIdSchema } from '../../../utils/model/ids.ts';
import { readContact, readKnown } from '../../../utils/store/reads/contact.ts';
import { readContacts } from '../../../utils/store/reads/contacts.ts';
import { act, card, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const promise = { text: 'send the drawings', direction: 'mine', due: due('2026-12-01') } as const;

test('a saved card is a contact with its promise, its identity and its first snapshot', async () => {
  const id = await save(store(), { note: 'met at the bridge walk', promise });
  const view = await readContact(store(), id);
  expect(view?.contact).toMatchObject({ name: 'Ada Brunn', note: 'met at the bridge walk' });
  expect(view?.open.map(({ text, due }) => [text, due])).toEqual([['send the drawings', '2026-12-01']]);
  expect(view?.snapshots[0]?.after).toMatchObject({ company: 'Spanwerk' });
  expect((await readKnown(store(), ['linkedin:ada-brunn']))?.contact.id).toBe(id);
});

test('two windows saving the same person at the same moment make one contact', async () => {
  const [one, other] = await Promise.all([save(store()), save(store(), { tags: ['bridges'] })]);
  expect(other).toBe(one);
  const { rows } = await readContacts(store(), '', 10);
  expect(rows.map(({ name, tags }) => [name, tags])).toEqual([['Ada Brunn', ['bridges']]]);
});

test('the second window loses nothing that was typed in the first', async () => {
  const id = await save(store(), {
    fields: { name: 'Ada Brunn', headline: 'Old friend' },
    typed: ['headline'],
    note: 'first window',
  });
  await save(store(), { note: 'second window' });
  const { contact } = (await readContact(store(), id)) ?? {};
  expect(contact).toMatchObject({
    headline: 'Old friend',
    company: 'Spanwerk',
    note: 'first window\nsecond window',
  });
});

test('the same action sent twice is done once', async () => {
  const id = newId(ActionIdSchema);
  const first = await act(store(), card({ promise }), undefined, id);
  const second = await act(store(), card({ promise }), undefined, id);
  expect(second.reply).toEqual(first.reply);
  expect(await store().count('followUps')).toBe(1);
});

test('a known person saved again is updated, and the change is kept as a snapshot', async () => {
  const contactId = await save(store());
  const fields = { name: 'Ada Brunn', headline: 'Chief engineer', company: 'Spanwerk' };
  const { reply } = await act(store(), card({ contactId, fields }), '2026-11-23T10:00');
  expect(reply).toEqual({ ok: true, contactId, outcome: 'updated' });
  const [latest] = (await readContact(store(), contactId))?.snapshots ?? [];
  expect(latest).toMatchObject({
    before: { headline: 'Bridge engineer' },
    after: { headline: 'Chief engineer' },
  });
});

test('saving again without any difference adds no snapshot', async () => {
  const contactId = await save(store());
  await act(store(), card({ contactId }));
  expect((await readContact(store(), contactId))?.snapshots).toHaveLength(1);
});

test('saving someone from the trash brings the contact and the promises back', async () => {
  const contactId = await save(store(), { promise });
  await act(store(), { type: 'deleteContact', contactId });
  const { reply } = await act(store(), card());
  expect(reply).toEqual({ ok: true, contactId, outcome: 'restored' });
  expect((await readContact(store(), contactId))?.contact.deletedAt).toBeUndefined();
  expect(await store().getAllKeysFromIndex('followUps', 'openDue')).toHaveLength(1);
});

test('two people who share an address stay two: the address stays with the first', async () => {
  const first = await save(store());
  const second = await save(store(), {
    fields: { name: 'Someone Else' },
    identities: [{ key: 'url:else.example', platform: 'web' }],
  });
  await act(store(), {
    ...card(),
    contactId: second,
    fields: { name: 'Someone Else' },
  });
  expect((await readKnown(store(), ['linkedin:ada-brunn']))?.contact.id).toBe(first);
});

test('a card for a contact that does not exist is refused, and nothing is written', async () => {
  const contactId = await save(store());
  await store().delete('contacts', contactId);
  const { reply } = await act(store(), card({ contactId, promise }));
  expect(reply).toEqual({ ok: false, problem: 'gone' });
  expect(await store().count('followUps')).toBe(0);
});

test('a field that the user emptied on a known card is empty; one that was merely not read stays', async () => {
  const contactId = await save(store());
  await act(store(), card({ contactId, fields: { name: 'Ada Brunn' }, typed: ['headline'] }));
  const { contact } = (await readContact(store(), contactId)) ?? {};
  expect([contact?.headline, contact?.company]).toEqual([undefined, 'Spanwerk']);
});

test('an address that the user typed makes the person known; the address of the page alone does not', async () => {
  const profileUrl = 'https://github.com/AdaBrunn';
  await save(store(), { fields: { name: 'Ada Brunn', profileUrl }, identities: [], typed: [] });
  expect(await readKnown(store(), ['github:adabrunn'])).toBeUndefined();
  const id = await save(store(), {
    fields: { name: 'Ada', profileUrl },
    identities: [],
    typed: ['profileUrl'],
  });
  expect((await readKnown(store(), ['github:adabrunn']))?.contact.id).toBe(id);
});

test.each([
  ['LinkedIn', 'linkedin', 'linkedin-member:ACoAAB1234567890'],
  ['GitHub', 'github', 'github-id:1815'],
  ['VK', 'vk', 'vk:id1815'],
  ['Bluesky', 'bluesky', 'bluesky:did:plc:1815'],
])(
  'a profile of %s whose address changed is known by its lasting id, and by the new address afterwards',
  async (_site, platform, lasting) => {
    const profile = (slug: string) => [
      { key: `${platform}:${slug}`, platform },
      { key: lasting, platform },
    ];
    const id = await save(store(), { identities: profile('ada-brunn') });
    expect(await save(store(), { identities: profile('ada-holm') })).toBe(id);
    expect((await readKnown(store(), [`${platform}:ada-holm`]))?.contact.id).toBe(id);
  },
);

test.each([
  ['linkedin', 'linkedin-member:ACoAAB'],
  ['github', 'github-id:'],
  ['vk', 'vk:id'],
  ['bluesky', 'bluesky:did:plc:'],
])('somebody who took over another’s address is somebody else (%s)', async (platform, lasting) => {
  const keys = (number: number) => [`${platform}:ada`, `${lasting}${number}`];
  const profile = (number: number) => keys(number).map(key => ({ key, platform }));
  const first = await save(store(), { identities: profile(1) });
  expect(await readKnown(store(), keys(2))).toBeUndefined();
  const second = await save(store(), { identities: profile(2) });
  expect(second).not.toBe(first);
  expect((await readKnown(store(), keys(2)))?.contact.id).toBe(second);
  expect((await readKnown(store(), keys(1)))?.contact.id).toBe(first);
});

test('each saving from a page notes when it was read, even if nothing has changed', async () => {
  const contactId = await save(store());
  await act(store(), card({ contactId }), '2026-12-24T10:00');
  const { contact } = (await readContact(store(), contactId)) ?? {};
  expect(contact?.readAt).toBe(new Date('2026-12-24T10:00').getTime());
});

describe('news of a kept person’s work', () => {
  const occasions = async () =>
    (await store().getAll('occasions')).map(({ kind, on, text }) => [kind, on, text]);
  const now = (role: string, company: string) => ({ fields: { name: 'Ada Brunn', role, company } });

  test('is an occasion to congratulate on: another company, or another role there', async () => {
    const contactId = await save(store(), now('Engineer', 'Spanwerk'));
    await save(store(), { contactId, ...now('Engineer', 'Archwerk') });
    expect(await occasions()).toEqual([['newPosition', '2026-11-22', 'Engineer · Archwerk']]);
    await save(store(), { contactId, ...now('Chief engineer', 'Archwerk') }, '2026-11-23T10:00');
    expect(await occasions()).toContainEqual(['promotion', '2026-11-23', 'Chief engineer · Archwerk']);
  });

  test('is none where nothing was known, nothing changed, or the user typed it', async () => {
    const contactId = await save(store(), { fields: { name: 'Ada Brunn' } });
    await save(store(), { contactId, ...now('Engineer', 'Spanwerk') });
    await save(store(), { contactId, ...now('Engineer', 'Spanwerk') });
    await save(store(), { contactId, ...now('Engineer', 'Archwerk'), typed: ['company'] });
    expect(await occasions()).toEqual([]);
  });
});
