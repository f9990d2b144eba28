import { expect, test } from 'vitest';
import { parseNoticeId } from '../../../utils/actions/remind/notice.ts';
import { remind } from '../../../utils/actions/remind/remind.ts';
import { createI18n } from '../../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import type { Notice } from '../../../utils/platform/notifications.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { toStoredFollowUp } from '../../../utils/store/records.ts';
import { idOf, promise as openPromise } from '../relations/cases.ts';
import { createReminderBrowser } from '../support/reminders.ts';
import { act, card, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();

const fakeBrowser = () => createReminderBrowser(store);

const promise = (text: string, when: string) => ({ text, direction: 'mine' as const, due: due(when) });

test('a promise at a time is announced at that time, once, with person, promise and last context', async () => {
  const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22T15:30') });
  await act(store(), {
    type: 'logInteraction',
    contactId,
    kind: 'call',
    on: day('2026-11-20'),
    text: 'the arches',
  });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T15:29');
  expect(browser.seen.notices).toEqual([]);
  expect(browser.seen.alarm).toEqual(new Date('2026-11-22T15:30'));
  await browser.at('2026-11-22T15:30');
  await browser.at('2026-11-22T15:31');
  expect(browser.seen.notices).toMatchObject([
    {
      title: 'Ada Brunn',
      lines: [
        'You promised: send the drawings',
        `Last contact: ${createI18n('en').day(day('2026-11-20'), day('2026-11-22'))} — the arches`,
      ],
      buttons: ['Done', 'Tomorrow'],
    },
  ]);
});

test('a promise on a day is announced in the morning, and counts on the badge from midnight', async () => {
  await save(store(), { promise: promise('send the drawings', '2026-11-23') });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T23:59');
  expect([browser.seen.badge, browser.seen.alarm]).toEqual(['', new Date('2026-11-23T00:00')]);
  await browser.at('2026-11-23T00:00');
  expect([browser.seen.badge, browser.seen.notices.length]).toEqual(['1', 0]);
  expect(browser.seen.alarm).toEqual(new Date('2026-11-23T09:00'));
  await browser.at('2026-11-23T09:00');
  expect(browser.seen.notices).toHaveLength(1);
});

test('a timed promise before the morning is not held up by those of the day', async () => {
  await save(store(), { promise: promise('all day', '2026-11-23') });
  await act(store(), card({ promise: promise('early call', '2026-11-23T07:00') }));
  const browser = fakeBrowser();
  await browser.at('2026-11-23T07:00');
  expect(browser.seen.notices.map(({ lines }) => lines[0])).toEqual(['You promised: early call']);
});

test('what was missed while the browser was closed is announced at the next start, once', async () => {
  await save(store(), { promise: promise('send the drawings', '2026-11-01') });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T03:00');
  browser.seen.standing.clear();
  await browser.at('2026-11-22T03:05');
  expect(browser.seen.notices).toHaveLength(1);
});

test.each([
  ['one promise', 1],
  ['many promises', 7],
])('a worker that died between showing %s and noting it does not show again', async (_what, count) => {
  const contactId = await save(store());
  for (let turn = 0; turn < count; turn++) {
    const late = promise(`plan ${turn}`, '2026-11-22T10:00');
    await act(store(), { type: 'addFollowUp', contactIds: [contactId], promise: late });
  }
  const browser = fakeBrowser();
  const shownOnly = {
    ...browser.ports,
    async showNotice(notice: Notice) {
      await browser.ports.showNotice(notice);
      throw new Error('died');
    },
  };
  const now = { now: new Date('2026-11-22T10:00'), settings: DEFAULT_SETTINGS, i18n: createI18n('en') };
  await expect(remind(store(), shownOnly, now)).rejects.toThrow('died');
  await browser.at('2026-11-22T10:01');
  browser.seen.standing.clear();
  await browser.at('2026-11-22T10:02');
  expect(browser.seen.notices).toHaveLength(1);
});

test('more promises than one notification counts are noted all at once, or none of them', async () => {
  const contactId = await save(store());
  const many = store().transaction('followUps', 'readwrite');
  for (let index = 0; index < 640; index++) {
    const late = { id: idOf(index), contactIds: [contactId], due: due('2026-11-22T10:00') };
    void many.store.put(toStoredFollowUp(openPromise(late)));
  }
  await many.done;
  const browser = fakeBrowser();
  const { update } = IDBCursor.prototype;
  let turns = 0;
  IDBCursor.prototype.update = function (...value) {
    turns += 1;
    if (turns > 600) throw new Error('died');
    return update.apply(this, value);
  };
  await expect(browser.at('2026-11-22T10:00')).rejects.toThrow('died');
  IDBCursor.prototype.update = update;
  const waiting = () => store().countFromIndex('followUps', 'toAnnounce');
  expect([browser.seen.notices.length, await waiting()]).toEqual([1, 640]);
  await browser.at('2026-11-22T10:01');
  expect([browser.seen.notices.length, await waiting()]).toEqual([1, 0]);
  browser.seen.standing.clear();
  await browser.at('2026-11-22T10:02');
  expect(browser.seen.notices).toHaveLength(1);
});

test('a snoozed promise is announced again at its new time', async () => {
  const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22T10:00') });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  const [open] = (await readContact(store(), contactId))?.open ?? [];
  if (!open) throw new Error('the promise is gone');
  await act(store(), { type: 'snoozeFollowUp', followUpId: open.id, due: due('2026-11-23T10:00') });
  await browser.at('2026-11-22T11:00');
  expect([...browser.seen.standing]).toEqual([]);
  await browser.at('2026-11-23T10:00');
  expect(browser.seen.notices.map(({ id }) => parseNoticeId(id)?.due)).toEqual([
    '2026-11-22T10:00',
    '2026-11-23T10:00',
  ]);
});

test('a promise that was answered elsewhere loses its notification and its place on the badge', async () => {
  const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22T10:00') });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  const [open] = (await readContact(store(), contactId))?.open ?? [];
  if (!open) throw new Error('the promise is gone');
  await act(store(), { type: 'closeFollowUp', followUpId: open.id, state: 'kept' });
  await browser.at('2026-11-22T10:05');
  expect([browser.seen.standing.size, browser.seen.badge]).toEqual([0, '']);
});

test('someone in the trash reminds of nothing', async () => {
  const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22T10:00') });
  await act(store(), { type: 'deleteContact', contactId });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  expect([browser.seen.notices.length, browser.seen.badge]).toEqual([0, '']);
});

test('many promises due at once are one notification, and none of them comes again', async () => {
  for (let person = 1; person <= 8; person++) {
    await save(store(), {
      fields: { name: `Person ${person}` },
      identities: [],
      promise: promise('write', '2026-11-01'),
    });
  }
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  await browser.at('2026-11-22T10:01');
  expect(browser.seen.notices).toMatchObject([
    { title: '8 promises are due', lines: ['Person 1, Person 2, Person 3 and 5 more people'] },
  ]);
});

test('the badge counts to 99 and then says so', async () => {
  const contactId = await save(store());
  for (let count = 0; count < 99; count++)
    await act(store(), {
      type: 'addFollowUp',
      contactIds: [contactId],
      promise: promise(`p${count}`, '2026-11-01'),
    });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  expect(browser.seen.badge).toBe('99');
  await act(store(), {
    type: 'addFollowUp',
    contactIds: [contactId],
    promise: promise('one more', '2026-11-01'),
  });
  await browser.at('2026-11-22T10:01');
  expect(browser.seen.badge).toBe('99+');
});

test('a clock set back announces nothing a second time', async () => {
  await save(store(), { promise: promise('send the drawings', '2026-11-22T10:00') });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:00');
  browser.seen.standing.clear();
  await browser.at('2026-11-22T08:00');
  await browser.at('2026-11-22T10:00');
  expect(browser.seen.notices).toHaveLength(1);
});

test('a promise without a person is announced like any other', async () => {
  const lookAtBridge = promise('look at the bridge', '2026-11-22');
  await act(store(), { type: 'addFollowUp', contactIds: [], promise: lookAtBridge });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T09:00');
  expect(browser.seen.notices).toMatchObject([
    { title: 'Reminder', lines: ['You promised: look at the bridge'], buttons: ['Done', 'Tomorrow'] },
  ]);
  expect(browser.seen.badge).toBe('1');
});

test('with names hidden a notification says only that a promise is due', async () => {
  const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22T10:00') });
  await act(store(), {
    type: 'addFollowUp',
    contactIds: [contactId],
    promise: { ...promise('send the statics', '2026-11-22T10:01'), direction: 'theirs' },
  });
  const browser = fakeBrowser();
  await browser.at('2026-11-22T10:01', { hideNames: true });
  expect(browser.seen.notices).toMatchObject([
    { title: 'A promise is due', lines: [], buttons: ['Done', 'Tomorrow'] },
    { title: 'Something you were promised is due', lines: [] },
  ]);
});
