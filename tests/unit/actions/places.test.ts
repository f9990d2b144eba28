import { expect, test } from 'vitest';
import type { Action } from '../../../utils/model/commands.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import type { PlaceInput } from '../../../utils/model/place.ts';
import { readCommunities, readCommunity } from '../../../utils/store/reads/communities.ts';
import { readContact, readKnown } from '../../../utils/store/reads/contact.ts';
import { readContacts } from '../../../utils/store/reads/contacts.ts';
import { readGathering, readGatherings } from '../../../utils/store/reads/gatherings.ts';
import { act, card, day, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

const CLUB = {
  of: 'community',
  name: 'Bridge Club',
  kind: 'group',
  platform: 'linkedin',
  key: 'linkedin-group:77',
  url: 'https://www.linkedin.com/groups/77/',
} as const satisfies PlaceInput;
const DAYS = {
  of: 'gathering',
  name: 'Pier Days',
  key: 'meetup-event:5',
  on: day('2026-05-12'),
  communityKey: CLUB.key,
} as const satisfies PlaceInput;

let people = 0;
/** Saves another person with these places. */
function meet(places: PlaceInput[], name = 'Omar Haddad', at?: string) {
  people += 1;
  const identities = [{ key: `club:${people}`, platform: 'club' }];
  return save(store(), { fields: { name }, identities, places }, at);
}
const communities = async () => (await readCommunities(store(), '', 10)).rows;
const gatherings = async () => (await readGatherings(store(), '', 10)).rows;
async function theOnly<T>(rows: Promise<T[]>): Promise<T> {
  const [only, ...others] = await rows;
  if (!only || others.length > 0) throw new Error('exactly one was expected');
  return only;
}
const placesOf = async (id: ContactId) => (await readContact(store(), id))?.places;

test('a card keeps the community and the gathering of its page with the person, and the gathering under the community', async () => {
  const id = await meet([DAYS, CLUB]);
  const [community, gathering] = [await theOnly(communities()), await theOnly(gatherings())];
  expect(community).toMatchObject({ name: 'Bridge Club', kind: 'group', keys: [CLUB.key], url: CLUB.url });
  expect(gathering).toMatchObject({ name: 'Pier Days', on: '2026-05-12', communityId: community.id });
  expect(await placesOf(id)).toEqual({ communities: [{ community }], gatherings: [gathering] });
  expect((await readKnown(store(), [`club:${people}`]))?.places.gatherings).toEqual([gathering]);
});

test('two windows that meet the same community at the same moment make one', async () => {
  await Promise.all([meet([CLUB, DAYS], 'Ada Brunn'), meet([CLUB, DAYS], 'Li Na')]);
  const community = await theOnly(communities());
  const gathering = await theOnly(gatherings());
  const names = (rows: { name: string }[] = []) => rows.map(({ name }) => name).sort();
  expect(names((await readCommunity(store(), community.id, 10))?.people.rows)).toEqual([
    'Ada Brunn',
    'Li Na',
  ]);
  expect(names((await readGathering(store(), gathering.id, 10))?.people.rows)).toEqual([
    'Ada Brunn',
    'Li Na',
  ]);
});

test('a community that was typed is the one that its page names later, and is opened from there on', async () => {
  await meet([{ of: 'community', name: 'bridge  club' }]);
  await meet([CLUB]);
  await meet([{ of: 'community', name: 'BRIDGE CLUB' }]);
  expect(await theOnly(communities())).toMatchObject({
    name: 'bridge  club',
    keys: [CLUB.key],
    url: CLUB.url,
  });
});

test('two communities of one name with pages of their own stay two', async () => {
  await meet([CLUB]);
  await meet([{ ...CLUB, key: 'telegram:bridge', platform: 'telegram' }]);
  expect(await communities()).toHaveLength(2);
});

test("the same gathering next year is another one, and this year's comes back by its name and day", async () => {
  await meet([{ of: 'gathering', name: 'Pier Days', on: day('2025-05-10') }]);
  await meet([DAYS]);
  await meet([{ of: 'gathering', name: 'pier days', on: day('2026-05-12') }]);
  expect((await gatherings()).map(({ on }) => on)).toEqual(['2026-05-12', '2025-05-10']);
});

test('the newest people of a community come first, and no more than asked for', async () => {
  for (const [index, name] of ['First', 'Second', 'Third'].entries())
    await meet([CLUB], name, `2026-11-2${index}T10:00`);
  const { id } = await theOnly(communities());
  expect((await readCommunity(store(), id, 2))?.people).toMatchObject({
    rows: [{ name: 'Third' }, { name: 'Second' }],
    more: true,
  });
});

test('the latest gatherings of a community come first, those without a day last', async () => {
  const places: PlaceInput[] = [
    { of: 'gathering', name: 'Some day', communityKey: CLUB.key },
    { of: 'gathering', name: 'May', on: day('2026-05-01'), communityKey: CLUB.key },
    { of: 'gathering', name: 'June', on: day('2026-06-01'), communityKey: CLUB.key },
  ];
  await meet([CLUB, ...places]);
  const { id } = await theOnly(communities());
  const names = async (limit: number) =>
    (await readCommunity(store(), id, limit))?.gatherings.rows.map(({ name }) => name);
  expect(await names(10)).toEqual(['June', 'May', 'Some day']);
  expect(await names(2)).toEqual(['June', 'May']);
});

test('people are found by the name of their community and gathering, also after it was renamed', async () => {
  const find = async (query: string) => (await readContacts(store(), query, 10)).rows.map(row => row.name);
  await meet([CLUB, DAYS], 'Omar Haddad');
  await meet([], 'Bridget Jansen');
  expect((await find('bridg')).sort()).toEqual(['Bridget Jansen', 'Omar Haddad']);
  expect(await find('omar club')).toEqual(['Omar Haddad']);
  expect(await find('pier')).toEqual(['Omar Haddad']);
  const { id: communityId } = await theOnly(communities());
  await act(store(), { type: 'editCommunity', communityId, fields: { name: 'Tunnel Club' } });
  expect([await find('bridge club'), await find('tunnel')]).toEqual([[], ['Omar Haddad']]);
});

test('a deleted community is shown nowhere, and is back with its people when its page names it again', async () => {
  const omar = await meet([CLUB], 'Omar Haddad');
  const { id: communityId } = await theOnly(communities());
  await act(store(), { type: 'deleteCommunity', communityId });
  expect([await communities(), (await placesOf(omar))?.communities]).toEqual([[], []]);
  expect((await readContacts(store(), 'bridge', 10)).rows).toEqual([]);
  await meet([CLUB], 'Li Na');
  expect(await theOnly(communities())).toMatchObject({ id: communityId });
  expect((await readCommunity(store(), communityId, 10))?.people.rows).toHaveLength(2);
});

test('undo of a save takes its community back, unless somebody else is in it by now', async () => {
  const save = card({ places: [CLUB, DAYS] });
  const alone = await act(store(), save);
  await act(store(), { type: 'undo', undoes: alone.actionId });
  expect([await communities(), await gatherings()]).toEqual([[], []]);

  const first = await act(store(), save);
  const second = await meet([CLUB, DAYS], 'Li Na');
  expect((await act(store(), { type: 'undo', undoes: first.actionId })).reply.ok).toBe(true);
  expect((await readContacts(store(), '', 10)).rows.map(({ name }) => name)).toEqual(['Li Na']);
  expect(await placesOf(second)).toMatchObject({
    communities: [{ community: { name: 'Bridge Club' } }],
    gatherings: [{ name: 'Pier Days' }],
  });
});

test('the people of a list share a community, a gathering and one promise, kept and undone in one', async () => {
  const { type: _, places: __, ...one } = card();
  const other = { ...one, fields: { name: 'Li Na' }, identities: [{ key: 'club:li', platform: 'club' }] };
  const promise = { text: 'send the plans', direction: 'mine', due: day('2026-12-01') } as const;
  const list: Action = { type: 'savePeople', cards: [one, other, one], places: [CLUB, DAYS], promise };
  const { reply, actionId } = await act(store(), list);
  expect(reply.ok).toBe(true);
  const community = await theOnly(communities());
  expect((await readCommunity(store(), community.id, 10))?.people.rows).toHaveLength(2);
  const [followUp] = await store().getAll('followUps');
  expect(followUp).toMatchObject({ text: 'send the plans', openDue: '2026-12-01' });
  expect(followUp?.contactIds).toHaveLength(2);
  expect(await store().count('followUps')).toBe(1);
  await act(store(), { type: 'undo', undoes: actionId });
  for (const name of ['contacts', 'followUps', 'communities', 'gatherings', 'identities'] as const)
    expect(await store().count(name), name).toBe(0);
});

test('saving a known person adds places and loses none; leaving one keeps the rest', async () => {
  const contactId = await meet([CLUB]);
  const choir: PlaceInput = { of: 'community', name: 'Choir', memberRole: 'tenor' };
  await act(store(), { type: 'addToPlaces', contactId, places: [choir] });
  await act(store(), card({ contactId, places: [DAYS] }));
  const view = await placesOf(contactId);
  expect(view).toMatchObject({
    communities: [{ community: { name: 'Bridge Club' } }, { community: { name: 'Choir' }, role: 'tenor' }],
    gatherings: [{ name: 'Pier Days' }],
  });
  const placeId = view?.communities[0]?.community.id;
  if (!placeId) throw new Error('not in the club');
  await act(store(), { type: 'removeFromPlace', contactId, placeId });
  expect(await placesOf(contactId)).toMatchObject({
    communities: [{ community: { name: 'Choir' } }],
    gatherings: [{ name: 'Pier Days' }],
  });
  expect(await communities()).toHaveLength(2);
});

test('a place that was removed for good meanwhile does not stand in the way of saving a person', async () => {
  await meet([CLUB]);
  const { id } = await theOnly(communities());
  await store().delete('communities', id);
  const contactId = await meet([{ of: 'community', id, name: 'Bridge Club' }]);
  expect((await placesOf(contactId))?.communities).toEqual([]);
  const add: Action = {
    type: 'addToPlaces',
    contactId,
    places: [{ of: 'community', id, name: 'Bridge Club' }],
  };
  expect((await act(store(), add)).reply).toEqual({ ok: false, problem: 'gone' });
});
