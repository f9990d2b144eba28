import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_MOVED } from '../../../utils/actions/fresh-start/offer.ts';
import { PROMPT_KINDS } from '../../../utils/model/prompt.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import {
  FEW_PAST,
  LATE_AFTER_DAYS,
  LEAST_DAYS,
  MANY_LATE,
  MOST_DAYS,
  PROMISES_A_DAY,
  REST_DAYS,
} from '../../../utils/relations/fresh-start.ts';
import { LATE_DAYS } from '../../../utils/relations/occurrence.ts';
import { IDLE_DAYS, RETURN_DAYS } from '../../../utils/relations/presence.ts';
import { URGENCY_WEIGHT, WEIGHTS } from '../../../utils/relations/rank.ts';
import { GATHERING_DAYS } from '../../../utils/relations/rules/after-gathering.ts';
import { SOON_DAYS } from '../../../utils/relations/rules/keep-in-touch.ts';
import { OPPORTUNITY_DAYS } from '../../../utils/relations/rules/share-opportunity.ts';

const page = readFileSync(new URL('../../../docs/prompts.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gmu)].map(
  ([, name = '', rest = '']) => [name, rest.split(' | ')] as const,
);
const cells = new Map(rows);

describe('docs/prompts.md', () => {
  test('has every rule with its weight, the weightiest first', () => {
    const told = rows
      .filter(([, { length }]) => length === 2)
      .map(([name, [weight]]) => [name, Number(weight)]);
    expect(told).toEqual(PROMPT_KINDS.map(kind => [kind, WEIGHTS[kind]]));
  });

  test.each([
    ['congratulate', `${LATE_DAYS} days after`],
    ['afterGathering', `for ${GATHERING_DAYS} days`],
    ['keepInTouch', `${SOON_DAYS} days ahead`],
    ['shareOpportunity', `for ${OPPORTUNITY_DAYS} days`],
  ])('tells the days of %s', (name, words) => {
    expect(cells.get(name)?.[1]).toContain(words);
  });

  test('tells the formula of the rank and the daily number', () => {
    expect(page).toContain(`weight plus ${URGENCY_WEIGHT} times its urgency`);
    expect(page).toContain(`At most ${DEFAULT_SETTINGS.dailyCap} prompts`);
  });

  test('tells when a fresh start is offered, and what it does', () => {
    const words = page.replaceAll('\n', ' ');
    for (const sentence of [
      `absence (${IDLE_DAYS} days in which`,
      `for ${RETURN_DAYS} days after your return`,
      `at least ${FEW_PAST} things are past`,
      `at least ${MANY_LATE} things have waited for ${LATE_AFTER_DAYS} days or more`,
      `once in ${REST_DAYS} days at most`,
      `over ${LEAST_DAYS} days, or`,
      `no more than ${PROMISES_A_DAY} of the promises`,
      `at most ${MOST_DAYS}.`,
      `at most ${MOST_MOVED} promises and ${MOST_MOVED} contacts`,
    ])
      expect(words).toContain(sentence);
  });

  test('tells the defaults', () => {
    const { dailyCap, leadDays, quietDays } = DEFAULT_SETTINGS;
    expect(cells.get('dailyCap')).toEqual([String(dailyCap)]);
    for (const [kind, days] of Object.entries(leadDays))
      expect(cells.get(`leadDays.${kind}`)).toEqual([String(days)]);
    expect([quietDays, cells.get('quietDays')]).toEqual([[], ['none']]);
  });

  test('tells the defaults of the notifications', () => {
    const { morning, digestDays, quietHours, hideNames } = DEFAULT_SETTINGS;
    expect(cells.get('morning')).toEqual([morning]);
    expect([digestDays, cells.get('digestDays')]).toEqual([[1, 2, 3, 4, 5, 6, 7], ['every day']]);
    expect([quietHours, cells.get('quietHours')]).toEqual([null, ['none']]);
    expect([hideNames, cells.get('hideNames')]).toEqual([false, ['no']]);
  });
});
