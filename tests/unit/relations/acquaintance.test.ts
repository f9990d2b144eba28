import { expect, test } from 'vitest';
import { newAcquaintanceRule } from '../../../utils/relations/rules/new-acquaintance.ts';
import { contact, stageOf } from './cases.ts';

const MET = new Date('2026-11-20T18:00').getTime();
const HOUR = 3_600_000;
const rule = (hours: number, fields: Parameters<typeof contact>[0] = {}) =>
  newAcquaintanceRule(contact({ createdAt: MET, metOn: '2026-11-20', ...fields }), MET + hours * HOUR);

test.each([
  ['an hour later: too soon', 1, {}, 'nothing'],
  ['a day later', 24, {}, 'due'],
  ['three days later', 72, {}, 'due'],
  ['after that: too late', 73, {}, 'nothing'],
  ['you talked when you met', 30, { lastContactOn: '2026-11-20' }, 'due'],
  ['you have written since', 30, { lastContactOn: '2026-11-21' }, 'nothing'],
  ['kept from a list or a file: not met', 30, { metOn: undefined }, 'nothing'],
] as const)('%s', (_what, hours, fields, expected) => {
  expect(stageOf(rule(hours, fields))).toBe(expected);
});
