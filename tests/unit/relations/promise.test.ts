import { expect, test } from 'vitest';
import { promiseRule } from '../../../utils/relations/rules/promise.ts';
import { promise, stageOf, wall } from './cases.ts';

test.each([
  ['due on Sunday, looked at on Saturday night', { due: '2026-11-22' }, '2026-11-21T23:59', 'nothing'],
  ['due on Sunday, looked at on Sunday at midnight', { due: '2026-11-22' }, '2026-11-22T00:00', 'due'],
  ['due at 15:30, looked at a minute before', { due: '2026-11-22T15:30' }, '2026-11-22T15:29', 'nothing'],
  ['due at 15:30, looked at then', { due: '2026-11-22T15:30' }, '2026-11-22T15:30', 'due'],
  ['due yesterday', { due: '2026-11-21' }, '2026-11-22T09:00', 'overdue'],
  ['due a year ago: nothing due disappears', { due: '2025-11-22' }, '2026-11-22T09:00', 'overdue'],
  ['kept', { state: 'kept' }, '2026-11-23T09:00', 'nothing'],
  ['let go', { state: 'dropped' }, '2026-11-23T09:00', 'nothing'],
  ['theirs, due today', { direction: 'theirs' }, '2026-11-22T09:00', 'due'],
  ['theirs, not yet due', { direction: 'theirs' }, '2026-11-21T09:00', 'nothing'],
  ['theirs, late', { direction: 'theirs' }, '2026-11-25T09:00', 'overdue'],
] as const)('a promise %s: %#', (_what, fields, now, expected) => {
  expect(stageOf(promiseRule(promise(fields), wall(now)))).toBe(expected);
});

test('one’s own is to be kept, theirs to be asked about', () => {
  const now = wall('2026-11-22T09:00');
  expect(promiseRule(promise(), now)).toMatchObject({ kind: 'promise', action: 'keepPromise' });
  expect(promiseRule(promise({ direction: 'theirs' }), now)).toMatchObject({
    kind: 'promiseOfTheirs',
    action: 'ask',
    facts: { text: 'send the slides', day: '2026-11-22' },
  });
});

test('another due moment is another prompt', () => {
  const key = (due: string) => promiseRule(promise({ due }), wall('2026-11-30T09:00'))?.key;
  expect(key('2026-11-22')).not.toBe(key('2026-11-23'));
});
