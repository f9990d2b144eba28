import { describe, expect, test } from 'vitest';
import { showPrepared } from '../../../utils/actions/remind/show-prepared.ts';
import type { Action } from '../../../utils/model/commands.ts';
import { createReminderBrowser } from '../support/reminders.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const TIME = '2026-11-22T15:00';
const promise = (at = TIME): Extract<Action, { type: 'addFollowUp' }>['promise'] => ({
  text: 'send the drawings',
  direction: 'mine',
  due: due(at),
});
const addPromise = async (at?: string) => {
  const contactId = await save(store(), { identities: [] });
  await act(store(), { type: 'addFollowUp', contactIds: [contactId], promise: promise(at) });
};
/** Shows what is ready at a time without looking at the store, as a background does that has just been woken. */
const wake = async (browser: ReturnType<typeof createReminderBrowser>, at: string) => {
  await showPrepared(browser.ports, new Date(at));
  return browser.seen.notices.map(({ title, lines }) => [title, lines[0]]);
};

test('the next promise is announced at its time before the store is open, and no second time after that', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T10:00');
  expect(await wake(browser, '2026-11-22T14:59')).toEqual([]);
  expect(await wake(browser, TIME)).toEqual([['Ada Brunn', 'You promised: send the drawings']]);
  await browser.at(TIME);
  await browser.at('2026-11-22T15:01');
  expect(browser.seen.notices).toHaveLength(1);
});

test('who sends it away while the store is being opened does not see it again', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T10:00');
  const showNotice = browser.ports.showNotice;
  browser.ports.showNotice = async notice => {
    await showNotice(notice);
    browser.seen.standing.clear();
  };
  await browser.at(TIME);
  await browser.at('2026-11-22T15:01');
  expect(browser.seen.notices).toHaveLength(1);
});

test('a machine that slept shows nothing unasked: only the store knows what is due by then', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T10:00');
  expect(await wake(browser, '2026-11-22T16:00')).toEqual([]);
  await browser.at('2026-11-22T16:00');
  expect(browser.seen.notices).toHaveLength(1);
});

test('a clock that is set back makes it wait for its time', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T14:00');
  expect(await wake(browser, '2026-11-22T12:00')).toEqual([]);
});

test('a browser that refuses to show it is asked again when the store is open', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T10:00');
  const refusing = { ...browser.ports, showNotice: () => Promise.reject(new Error('refused')) };
  expect(await showPrepared(refusing, new Date(TIME))).toEqual([]);
  await browser.at(TIME);
  expect(browser.seen.notices).toHaveLength(1);
});

describe('nothing is made ready', () => {
  const prepared = async (settings: Parameters<ReturnType<typeof createReminderBrowser>['at']>[1] = {}) => {
    const browser = createReminderBrowser(store);
    await browser.at('2026-11-22T10:00', settings);
    return browser.seen.prepared;
  };

  test('for quiet hours, even if they begin just after it', async () => {
    await addPromise();
    expect(await prepared({ quietHours: { from: '14:00', to: '18:00' } })).toEqual([]);
    expect(await prepared({ quietHours: { from: '15:01', to: '18:00' } })).toEqual([]);
  });

  test('for a pause', async () => {
    await addPromise();
    expect(await prepared({ pausedUntil: day('2026-12-01') })).toEqual([]);
  });

  test('for what comes together with the digest', async () => {
    await addPromise();
    expect(await prepared({ morning: '15:00' })).toEqual([]);
  });

  test('for a promise without a time, of another day, or already announced', async () => {
    for (const at of ['2026-11-22', '2026-11-23T09:30', '2026-11-22T09:30']) await addPromise(at);
    expect(await prepared()).toEqual([]);
  });

  test('for so many at once that one notification stands for all', async () => {
    for (let count = 0; count < 6; count++) await addPromise();
    expect(await prepared()).toEqual([]);
  });
});

test('names stay hidden where the user wants that', async () => {
  await addPromise();
  const browser = createReminderBrowser(store);
  await browser.at('2026-11-22T10:00', { hideNames: true });
  expect(await wake(browser, TIME)).toEqual([['A promise is due', undefined]]);
});
