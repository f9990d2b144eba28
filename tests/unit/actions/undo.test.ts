import { expect, test } from 'vitest';
import type { Action } from '../../../utils/model/commands.ts';
import { markAnnounced } from '../../../utils/store/announced.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { RECORD_STORES } from '../../../utils/store/schema.ts';
import { act, card, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const promise = { text: 'send the drawings', direction: 'mine', due: due('2026-12-01') } as const;

const CLUB = { of: 'community', name: 'Bridge Club', url: 'https://club.example/' } as const;
const DAYS = { of: 'gathering', name: 'Pier Days', on: day('2026-05-12') } as const;

/** Everything but the journal. */
async function records() {
  return Object.fromEntries(
    await Promise.all(RECORD_STORES.map(async name => [name, await store().getAll(name)] as const)),
  );
}

/** Every action on a kept contact with one open promise. */
async function actions(): Promise<Action[]> {
  const contactId = await save(store(), { promise, places: [CLUB, DAYS] });
  const { communities, gatherings } = (await readContact(store(), contactId))?.places ?? {};
  const [communityId, gatheringId] = [communities?.[0]?.community.id, gatherings?.[0]?.id];
  if (!communityId || !gatheringId) throw new Error('the places were not saved');
  const [followUp] = (await readContact(store(), contactId))?.open ?? [];
  if (!followUp) throw new Error('the promise was not saved');
  const followUpId = followUp.id;
  return [
    card({ contactId, fields: { name: 'Ada B.' }, tags: ['new'] }),
    card({ identities: [{ key: 'url:other.example', platform: 'web' }] }),
    { type: 'editContact', contactId, fields: { name: 'Ada Bridge' }, removed: ['company'], note: 'n' },
    { type: 'deleteContact', contactId },
    { type: 'addFollowUp', contactIds: [contactId], promise },
    { type: 'editFollowUp', followUpId, promise: { text: 'send all drawings' } },
    { type: 'snoozeFollowUp', followUpId, due: due('2026-12-02') },
    { type: 'closeFollowUp', followUpId, state: 'kept' },
    { type: 'logInteraction', contactId, kind: 'talk', on: day('2026-11-22'), text: '' },
    { type: 'addCommunity', fields: { name: 'Choir', kind: 'informal', note: '' } },
    { type: 'editCommunity', communityId, fields: { role: 'chair' }, removed: ['url'] },
    { type: 'addGathering', communityId, fields: { name: 'Walk', kind: 'meetup', note: '' } },
    { type: 'editGathering', gatheringId, fields: { venue: 'Pier 4' }, removed: ['on'] },
    { type: 'addToPlaces', contactId, places: [{ of: 'community', name: 'Choir' }] },
    { type: 'removeFromPlace', contactId, placeId: gatheringId },
    { type: 'deleteGathering', gatheringId },
    { type: 'deleteCommunity', communityId },
    { type: 'answerFreshStart', answer: 'refuse' },
    { type: 'changeSettings', settings: { theme: 'dark' } },
  ];
}

test('every action can be taken back, and leaves all records as they were', async () => {
  for (const action of await actions()) {
    const before = await records();
    const { actionId, reply } = await act(store(), action);
    expect(reply.ok, action.type).toBe(true);
    expect(await records(), action.type).not.toEqual(before);
    await act(store(), { type: 'undo', undoes: actionId });
    expect(await records(), action.type).toEqual(before);
  }
});

test('an action whose records changed since is not taken back', async () => {
  const { reply, actionId } = await act(store(), card());
  if (!reply.ok || !reply.contactId) throw new Error('not saved');
  await act(store(), { type: 'editContact', contactId: reply.contactId, fields: {}, note: 'later' });
  const undo = await act(store(), { type: 'undo', undoes: actionId });
  expect(undo.reply).toEqual({ ok: false, problem: 'changed-since' });
  expect((await readContact(store(), reply.contactId))?.contact.note).toBe('later');
});

test('a save whose promise was announced meanwhile can still be taken back', async () => {
  const { reply, actionId } = await act(store(), card({ promise }));
  if (!reply.ok || !reply.contactId) throw new Error('not saved');
  const view = await readContact(store(), reply.contactId);
  await markAnnounced(store(), view?.open ?? []);
  expect((await act(store(), { type: 'undo', undoes: actionId })).reply.ok).toBe(true);
  expect(await store().count('followUps')).toBe(0);
});

test('taking back twice takes back once', async () => {
  const { actionId } = await act(store(), card());
  await act(store(), { type: 'undo', undoes: actionId });
  await save(store());
  expect((await act(store(), { type: 'undo', undoes: actionId })).reply).toEqual({ ok: true });
  expect(await store().count('contacts')).toBe(1);
});

test('an action that never was cannot be taken back', async () => {
  const { actionId } = await act(store(), { type: 'undo', undoes: (await act(store(), card())).actionId });
  const never = actionId.replace(/.$/u, last => (last === '0' ? '1' : '0'));
  const { reply } = await act(store(), { type: 'undo', undoes: never });
  expect(reply).toEqual({ ok: false, problem: 'gone' });
});
