import type { PersonReading, Reading } from '../../../../utils/model/reading.ts';
import { cleanText } from '../../../../utils/model/text.ts';

/** A handle that is a number, which the page groups in its own way (+1 555 …) or names by the number alone (id7…). */
const ID = /^(?:id\d+|\d{7,})$/u;
/** Written by the readers in a form of their own: addresses in canonical spelling, a count, an ordinal. */
const CANONICAL = new Set(['profileUrl', 'photoUrl', 'mutualConnections', 'connectionDegree']);

/** Values of a reading that are made of words that the page does not have, as "field: value". */
export function foreignValues(reading: Reading, document: Document, url: URL): string[] {
  const text = everythingOn(document, url);
  const digits = text.replace(/\D/gu, '');
  const stands = (word: string) =>
    text.includes(word) || (ID.test(word) && digits.includes(word.replace(/\D/gu, '')));
  return valuesIn(reading)
    .filter(([, value]) => !wordsOf(value).every(stands))
    .map(([field, value]) => `${field}: ${value.slice(0, 200)}`);
}

/** Every word that stands anywhere in the page: texts, attributes, data of scripts, its address. */
function everythingOn(document: Document, url: URL): string {
  const parts = [document.documentElement.textContent ?? '', url.href, decode(url.href)];
  for (const element of document.documentElement.querySelectorAll('*')) {
    for (const { value } of element.attributes) parts.push(value, decode(value));
  }
  const whole = parts.join('\n');
  return normal(`${whole}\n${unescaped(whole)}\n${unescaped(unescaped(whole))}`);
}

/** Strings in JSON, in which JSON may be a string again. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/gu, ' ')
    .replace(/\\(.)/gu, '$1');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wordsOf(value: string): string[] {
  return [...new Set(normal(value).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function normal(text: string): string {
  return cleanText(text, text.length).normalize('NFC').toLowerCase();
}

/** A value and the field that it fills. */
type Value = [field: string, value: string];

/** Every value of a reading, with the name of its field. */
export function valuesIn(reading: Reading): Value[] {
  switch (reading.kind) {
    case 'nothing':
      return [];
    case 'person':
      return [...valuesOf(reading.person), ...aroundOf(reading)];
    case 'people':
      return [...reading.people.flatMap(valuesOf), ...aroundOf(reading)];
    case 'signals':
      return reading.signals.flatMap(({ person, text, when }): Value[] => [
        ...valuesOf(person),
        ['text', text],
        ['when', when ?? ''],
      ]);
  }
}

function valuesOf({ fields, disputes, identities, positions, emails, phones }: PersonReading): Value[] {
  const single = Object.entries(fields).map(([field, read]): Value => [field, read?.value ?? '']);
  const disputed = disputes.flatMap(({ field, values }) => values.map((one): Value => [field, one.value]));
  return [
    ...[...single, ...disputed].filter(([field]) => !CANONICAL.has(field)),
    ...identities.map((one): Value => ['handle', one.handle ?? '']),
    ...positions.flatMap(one => Object.entries(one).map(([part, value]): Value => [part, value ?? ''])),
    ...emails.map((one): Value => ['email', one]),
    ...phones.map((one): Value => ['phone', one]),
  ];
}

function aroundOf(reading: Extract<Reading, { kind: 'person' | 'people' }>): Value[] {
  return [
    ['community', reading.community?.name ?? ''],
    ['gathering', reading.gathering?.name ?? ''],
  ];
}
