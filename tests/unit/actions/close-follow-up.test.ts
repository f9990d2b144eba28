import { parse } from 'valibot';
import { expect, test } from 'vitest';
import type { FollowUp } from '../../../utils/model/follow-up.ts';
import { type Rule, RuleSchema } from '../../../utils/model/recurrence.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { act, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const rule = (text: string): Rule => parse(RuleSchema, text);
const fridays = { rule: rule('FREQ=WEEKLY;BYDAY=FR'), start: due('2026-11-20') };

/** A promise to a kept person: its record, and how it is read again. */
async function promised(when: string, repeat?: FollowUp['repeat']) {
  const contactId = await save(store());
  const quote = 'I will send the figures every Friday';
  const promise = { text: 'send the figures', direction: 'mine', due: due(when), quote, repeat } as const;
  const sourceUrl = 'https://news.example/bridges';
  await act(store(), { type: 'addFollowUp', contactIds: [contactId], promise, sourceUrl });
  const view = async () => {
    const read = await readContact(store(), contactId);
    if (!read) throw new Error('the contact is gone');
    return read;
  };
  const [followUp] = (await view()).open;
  if (!followUp) throw new Error('no promise');
  return { followUp, view, close: { type: 'closeFollowUp', followUpId: followUp.id } as const };
}

test('done, next in a month: one action, which knows what it follows, and one undo', async () => {
  const { followUp, view, close } = await promised('2026-11-22');
  const done = await act(store(), { ...close, state: 'kept', nextDue: due('2026-12-22') });
  const { open, closed } = await view();
  expect(closed).toMatchObject([{ id: followUp.id, state: 'kept', closedAt: expect.any(Number) }]);
  expect(open).toMatchObject([
    {
      text: 'send the figures',
      due: '2026-12-22',
      follows: followUp.id,
      contactIds: followUp.contactIds,
      quote: followUp.quote,
      sourceUrl: followUp.sourceUrl,
    },
  ]);
  await act(store(), { type: 'undo', undoes: done.actionId });
  expect((await view()).open).toEqual([followUp]);
  expect((await view()).closed).toEqual([]);
});

test('one that repeats comes again when it is kept', async () => {
  const { followUp, view, close } = await promised('2026-11-20', fridays);
  await act(store(), { ...close, state: 'kept' }, '2026-11-20T18:00');
  expect((await view()).open).toMatchObject([
    { due: '2026-11-27', repeat: fridays, follows: followUp.id, state: 'open' },
  ]);
});

test('what was missed by then does not come up all at once', async () => {
  const { view, close } = await promised('2026-11-20', fridays);
  await act(store(), { ...close, state: 'kept' }, '2026-12-16T10:00');
  expect((await view()).open.map(followUp => followUp.due)).toEqual(['2026-12-18']);
});

test('one that was put off keeps its rhythm, and its time of day', async () => {
  const everyDay = { rule: rule('FREQ=DAILY'), start: due('2026-11-20T09:00') };
  const { followUp, view, close } = await promised('2026-11-20T09:00', everyDay);
  await act(store(), { type: 'snoozeFollowUp', followUpId: followUp.id, due: due('2026-11-21T15:00') });
  await act(store(), { ...close, state: 'kept' }, '2026-11-21T16:00');
  expect((await view()).open.map(one => one.due)).toEqual(['2026-11-22T09:00']);
});

test('let go this time it comes again; let go for good it does not', async () => {
  const { view, close } = await promised('2026-11-20', fridays);
  const skipped = await act(store(), { ...close, state: 'dropped' }, '2026-11-20T18:00');
  expect((await view()).open.map(followUp => followUp.due)).toEqual(['2026-11-27']);
  await act(store(), { type: 'undo', undoes: skipped.actionId });
  await act(store(), { ...close, state: 'dropped', comesAgain: false }, '2026-11-20T18:00');
  expect((await view()).open).toEqual([]);
  expect((await view()).closed).toMatchObject([{ state: 'dropped' }]);
});

test('a rule that has ended brings nothing more, and one that was taken away neither', async () => {
  const { followUp, view, close } = await promised('2026-11-20', {
    ...fridays,
    rule: rule('FREQ=WEEKLY;BYDAY=FR;UNTIL=20261127'),
  });
  await act(store(), { ...close, state: 'kept' }, '2026-11-27T10:00');
  expect((await view()).open).toEqual([]);

  const other = await promised('2026-11-20', fridays);
  const followUpId = other.followUp.id;
  expect(followUpId).not.toBe(followUp.id);
  await act(store(), { type: 'editFollowUp', followUpId, promise: {}, isOnce: true });
  await act(store(), { ...other.close, state: 'kept' }, '2026-11-20T18:00');
  expect((await other.view()).open).toEqual([]);
});

test('a promise that was answered in another window is not answered twice, and nothing follows twice', async () => {
  const { view, close } = await promised('2026-11-20', fridays);
  await act(store(), { ...close, state: 'kept' }, '2026-11-20T18:00');
  const again = await act(store(), { ...close, state: 'kept' }, '2026-11-20T18:01');
  expect(again.reply).toEqual({ ok: false, problem: 'changed-since' });
  expect((await view()).open).toHaveLength(1);
});
