import { saturday, weekdayOf, weekdayOfWeek } from './calendar.ts';
import { JOINT, type Rule, rule } from './rule.ts';

/** A weekend is its Saturday; on a Sunday the next one is meant, except by "this weekend". */
export const WEEKEND_RULES: readonly Rule[] = [
  rule(`(?:next weekend|weekend ${JOINT}next week|next week ${JOINT}weekend)`, (_, today) =>
    saturday(today, 1),
  ),
  rule('last weekend', (_, today) => saturday(today, -1)),
  rule('this weekend', (_, today) => (weekdayOf(today) === 7 ? today : saturday(today, 0))),
  rule('(?:coming|at|on|in) weekend', (_, today) => saturday(today, weekdayOf(today) === 7 ? 1 : 0)),
  [/^weekend$/u, (_, today) => saturday(today, weekdayOf(today) === 7 ? 1 : 0)],
  rule('afterweekend', (_, today) => weekdayOfWeek(today, 1, 1)),
];
