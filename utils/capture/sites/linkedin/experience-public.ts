import { lineOf } from '../../element-text.ts';
import { dateRangeIn } from './dates.ts';
import type { ReadPosition } from './experience.ts';

/** The positions of the public page (2024-06), of which every part is named; masked ones (2026-09) are left out. */
export function publicPositionsIn(document: Document): ReadPosition[] {
  const items = document.querySelectorAll(
    '[data-section="experience"] .experience-item, [data-section="experience"] .experience-group-position',
  );
  return [...items].flatMap(item => publicPosition(item) ?? []);
}

function publicPosition(item: Element): ReadPosition | undefined {
  const title = lineOf(item.querySelector('.experience-item__title'));
  const company =
    lineOf(item.querySelector('.experience-item__subtitle')) ||
    lineOf(item.closest('.experience-group')?.querySelector('.experience-group-header__company'));
  if (title === '' || company === '' || `${title}${company}`.includes('**')) return undefined;
  const dates = datesIn(item);
  return {
    position: { title, company, ...(dates ? { start: dates.start, end: dates.end } : {}) },
    current: dates?.current ?? false,
  };
}

/** "Jul 2021 - Present 2 years 9 months", the duration in an element of its own. */
function datesIn(item: Element): ReturnType<typeof dateRangeIn> {
  const range = item.querySelector('.date-range');
  if (!range) return undefined;
  const duration = lineOf(range.querySelector('span'));
  const whole = lineOf(range);
  const dates = duration !== '' && whole.endsWith(duration) ? whole.slice(0, -duration.length) : whole;
  return dateRangeIn(`${dates.trim()} · ${duration}`);
}
