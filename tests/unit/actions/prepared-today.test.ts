import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareToday, readyToday, viewAt } from '../../../utils/actions/prompts/prepared-today.ts';
import { keepPreparedToday } from '../../../utils/platform/prepared-today.ts';
import { act, due, save, useFreshStore } from '../support/store.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const store = useFreshStore();
const NOW = new Date('2026-11-22T10:00');

async function promise(text: string, when: string) {
  const contactId = await save(store(), { fields: { name: 'Ada Brunn' }, identities: [] });
  const action = { text, direction: 'mine', due: due(when) } as const;
  await act(store(), { type: 'addFollowUp', contactIds: [contactId], promise: action });
}

const textsAt = async (at: string) => {
  const prepared = await prepareToday(store(), NOW);
  return viewAt(prepared, new Date(at))?.prompts.map(({ followUp }) => followUp?.text);
};

test('what is ready is shown as long as nothing new comes due', async () => {
  await promise('send the slides', '2026-11-20');
  await promise('call back', '2026-11-22T15:00');
  expect(await textsAt('2026-11-22T10:00')).toEqual(['send the slides']);
  expect(await textsAt('2026-11-22T14:59')).toEqual(['send the slides']);
  expect(await textsAt('2026-11-22T15:00')).toBeUndefined();
});

test('it is old on the next day, and before it was made, as with a clock that was set back', async () => {
  await promise('send the slides', '2026-11-20');
  expect(await textsAt('2026-11-22T23:59')).toEqual(['send the slides']);
  expect(await textsAt('2026-11-23T00:00')).toBeUndefined();
  expect(await textsAt('2026-11-22T09:59')).toBeUndefined();
});

test('no more is made ready than a window shows, and nothing of the days to come', async () => {
  for (let index = 10; index < 22; index++) await promise(`send no. ${index}`, '2026-11-20');
  await promise('call back', '2026-11-25');
  const { view } = await prepareToday(store(), NOW);
  expect(view.prompts).toHaveLength(8);
  expect(view).toMatchObject({ more: false, upcoming: [], soon: [], waiting: 0 });
});

test('it is there for the next page of this session', async () => {
  await promise('send the slides', '2026-11-20');
  await keepPreparedToday(await prepareToday(store(), NOW));
  expect((await readyToday(NOW))?.prompts).toHaveLength(1);
  await keepPreparedToday(undefined);
  expect(await readyToday(NOW)).toBeUndefined();
});

test.each([
  ['nonsense'],
  [{ from: '2026-11-22T10:00', until: 'later', view: {} }],
  [{ from: '2026-11-22T10:00', until: '2026-11-23T00:00', view: null }],
])('what cannot be read counts as nothing: %j', async kept => {
  await fakeBrowser.storage.session.set<Record<string, unknown>>({ 'prepared-today': kept });
  expect(await readyToday(NOW)).toBeUndefined();
});

test('a browser that does not answer leaves Today to the store', async () => {
  const asked = vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  expect(await readyToday(NOW)).toBeUndefined();
  asked.mockRestore();
});

test('without room in the session nothing is ready, and nobody is bothered', async () => {
  await keepPreparedToday(await prepareToday(store(), NOW));
  const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await keepPreparedToday(await prepareToday(store(), NOW));
  full.mockRestore();
  expect(await readyToday(NOW)).toBeUndefined();
});
