import type { PersonField, PersonReading } from '../../../model/reading.ts';
import { lineOf } from '../../element-text.ts';
import { addDispute } from '../../person.ts';
import { isVisible } from '../../visible.ts';
import { slugOf } from './address.ts';

/** One visible source of a field. */
export type Voice = { value: string; detail: string };

/** Sets a field on which all visible sources agree; where they do not, it stays empty and each is offered. */
export function putAgreed(
  person: PersonReading,
  field: PersonField,
  voices: readonly Voice[],
  seen: string,
  confidence: number,
): void {
  const said = voices.filter(one => one.value !== '');
  const values = said.map(({ value, detail }) => {
    const origin = { layer: 'site', detail, seen } as const;
    return { value, origin, confidence };
  });
  addDispute(person, field, values);
}

/**
 * The headline that the bar at the top repeats once the card is scrolled away (Ember 2024-07); none where the bar
 * names somebody else: after in-app navigation it can be the previous person's.
 */
export function headlineOfEmberBar(document: Document, name: string): Voice[] {
  const bar = document.querySelector('.scaffold-layout-toolbar');
  const title = lineOf(bar?.querySelector('.artdeco-entity-lockup__title'));
  const isSame = title === name || title.startsWith(`${name} (`);
  return isSame ? voiceOf(bar?.querySelector('.artdeco-entity-lockup__subtitle')) : [];
}

/** The same for the generation with hashed classes (2026-04), whose bar links to the profile. */
export function headlineOfSduiBar(document: Document, slug: string, name: string, base: string): Voice[] {
  const bars = [...document.querySelectorAll('[role="toolbar"]')];
  const link = bars
    .flatMap(bar => [...bar.querySelectorAll('a[href*="/in/"]')])
    .find(one => slugOf(one.getAttribute('href'), base) === slug);
  const [title, headline] = link?.querySelectorAll('p') ?? [];
  return lineOf(title) === name ? voiceOf(headline) : [];
}

function voiceOf(element: Element | null | undefined): Voice[] {
  return element && isVisible(element)
    ? [{ value: lineOf(element), detail: 'headline of the bar at the top' }]
    : [];
}
