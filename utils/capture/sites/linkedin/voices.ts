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
 * The headline that the bar at the top repeats once the card is scrolled away (SDUI 2026-04, Ember 2024-07); none
 * where the bar names somebody else: after in-app navigation it can be the previous person's.
 */
export function headlineOfBar(document: Document, slug: string, name: string, base: string): Voice[] {
  const value = emberBar(document, name) ?? sduiBar(document, slug, name, base) ?? '';
  return [{ value, detail: 'headline of the bar at the top' }];
}

function emberBar(document: Document, name: string): string | undefined {
  const bar = document.querySelector('.scaffold-layout-toolbar .artdeco-entity-lockup__content');
  const title = bar?.querySelector('.artdeco-entity-lockup__title');
  const subtitle = bar?.querySelector('.artdeco-entity-lockup__subtitle');
  const isSame = lineOf(title) === name || lineOf(title).startsWith(`${name} (`);
  return subtitle && isSame && isVisible(subtitle) ? lineOf(subtitle) : undefined;
}

function sduiBar(document: Document, slug: string, name: string, base: string): string | undefined {
  const bar = [...document.querySelectorAll('[role="toolbar"] a[href*="/in/"]')].find(
    link => slugOf(link.getAttribute('href'), base) === slug,
  );
  const [title, headline] = bar?.querySelectorAll('p') ?? [];
  return headline && lineOf(title) === name && isVisible(headline) ? lineOf(headline) : undefined;
}
