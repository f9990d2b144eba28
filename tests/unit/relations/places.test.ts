import { describe, expect, test } from 'vitest';
import { afterGatheringRule } from '../../../utils/relations/rules/after-gathering.ts';
import { communityQuietRule } from '../../../utils/relations/rules/community-quiet.ts';
import { day } from '../support/store.ts';
import { community, contact, gathering, idOf, stageOf } from './cases.ts';

describe('after a gathering', () => {
  const ada = contact({ id: idOf(1) });
  test.each([
    ['on its day: let it end', '2026-11-20', {}, 'nothing'],
    ['the next day', '2026-11-21', {}, 'due'],
    ['a week later', '2026-11-27', {}, 'due'],
    ['later than that', '2026-11-28', {}, 'nothing'],
    ['of several days, on its last one', '2026-11-21', { until: '2026-11-21' }, 'nothing'],
    ['of several days, the day after', '2026-11-22', { until: '2026-11-21' }, 'due'],
    ['whose day is not known', '2026-11-21', { on: undefined }, 'nothing'],
  ])('%s', (_what, today, fields, expected) => {
    expect(stageOf(afterGatheringRule(gathering(fields), [ada], day(today)))).toBe(expected);
  });

  test('those met there to whom one has written since are left out', () => {
    const met = contact({ id: idOf(2), lastContactOn: '2026-11-20' });
    const written = contact({ id: idOf(3), lastContactOn: '2026-11-21' });
    const rule = (people: (typeof ada)[]) => afterGatheringRule(gathering(), people, day('2026-11-22'));
    expect(rule([ada, met, written])?.contactIds).toEqual([ada.id, met.id]);
    expect(rule([written])).toBeUndefined();
  });
});

test.each([
  ['a month after the last contact with a member', { lastContactOn: '2026-10-22' }, 'due'],
  ['a day before that', { lastContactOn: '2026-10-23' }, 'nothing'],
  ['nobody ever met: from the day the rhythm was set', {}, 'nothing'],
] as const)('a community with a monthly rhythm, %s', (_what, fields, expected) => {
  const monthly = { every: 1, unit: 'month', since: day('2026-11-01') } as const;
  expect(stageOf(communityQuietRule(community(fields), monthly, day('2026-11-22')))).toBe(expected);
});
