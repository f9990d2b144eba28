import type { Outcome, ReadingContext } from '../contract.ts';
import { emptyDraft, type PersonDraft, putJob, putLine } from '../person/draft.ts';
import type { Card } from './cards.ts';
import { labelsOf } from './labels.ts';
import { hasType, type Property, partsOf, propertyOf, unescaped } from './property.ts';
import { putProperty } from './put-property.ts';

/** Who a card is of: somebody, or why nobody. */
export function readCard({ lines, isCut }: Card, context: ReadingContext): Outcome {
  const properties = lines.map(propertyOf).filter(property => property !== undefined);
  const text = summaryOf(properties) || lines.join(' ');
  if (isCut || (properties.length === 0 && lines.length > 0)) return { leftOut: 'damaged', text };
  if (isNobody(properties)) return { leftOut: 'not-a-person', text };
  const draft = emptyDraft();
  const reading = {
    context,
    labels: labelsOf(properties),
    isDead: has(properties, /^(?:X-)?DEATHDATE$/u),
    hasAddress: has(properties, /^ADR$/u),
    counts: new Map(),
  };
  for (const property of preferredFirst(properties)) putProperty(draft, property, reading);
  putRole(draft, properties);
  return { draft, text };
}

/** What the card says in short, to be found again. */
function summaryOf(properties: readonly Property[]): string {
  return ['FN', 'N', 'ORG', 'EMAIL', 'TEL']
    .map(name => properties.find(property => property.name === name)?.value ?? '')
    .map(value => partsOf(value, ';').filter(Boolean).join(' '))
    .filter((value, index, all) => value !== '' && all.indexOf(value) === index)
    .slice(0, 3)
    .join(', ');
}

function has(properties: readonly Property[], name: RegExp): boolean {
  return properties.some(property => name.test(property.name));
}

function textOf(properties: readonly Property[], name: RegExp): string {
  return unescaped(properties.find(property => name.test(property.name))?.value ?? '').trim();
}

/** Groups, and organisations and things unless a person's name stands on the card. */
function isNobody(properties: readonly Property[]): boolean {
  const kind = textOf(properties, /^(?:X-ADDRESSBOOKSERVER-)?KIND$/u).toLowerCase();
  if (kind === 'group') return true;
  const [family = '', given = ''] = partsOf(properties.find(({ name }) => name === 'N')?.value ?? '', ';');
  const [company = ''] = partsOf(properties.find(({ name }) => name === 'ORG')?.value ?? '', ';');
  if (given !== '' && given !== company) return false;
  const isNamedSo = company !== '' && (family || textOf(properties, /^FN$/u)) === company;
  const isCompany = /^company$/iu.test(textOf(properties, /^X-ABSHOWAS$/u));
  return isCompany || isNamedSo || /^(?:org|organization|location|application|device|thing)$/u.test(kind);
}

function preferredFirst(properties: readonly Property[]): Property[] {
  const rank = (property: Property) => (property.params.has('PREF') || hasType(property, /^pref$/iu) ? 0 : 1);
  return [...properties].sort((one, other) => rank(one) - rank(other));
}

/** What somebody does, where the title does not say it. */
function putRole(draft: PersonDraft, properties: readonly Property[]): void {
  const role = textOf(properties, /^ROLE$/u);
  if (!putJob(draft, '1', 'role', role)) putLine(draft, 'headline', role);
}
