import { identityOf } from '../../utils/capture/identities.ts';
import type { PersonReading, Reading } from '../../utils/model/reading.ts';
import type { Expectation, ExpectedPerson } from './expectation.ts';
import { expectedLeaves, type Leaf, LIST_FIELDS, readLeaves } from './leaves.ts';

/** Counts of one page, and a line for everything that is not as expected. */
export type Score = { expected: number; found: number; wrong: number; invented: number; remarks: string[] };
/** What the page itself shows: tells a value that the expectation does not list from an invented one. */
export type Shown = (value: string) => boolean;

/** Compares a reading with what is expected of the page; the rules stand in scripts/corpus.ts. */
export function compare(reading: Reading, expectation: Expectation, shown: Shown): Score {
  const score: Score = { expected: 0, found: 0, wrong: 0, invented: 0, remarks: [] };
  const people = peopleOf(reading);
  if (expectation.kind === 'profile') {
    const [person] = reading.kind === 'person' ? people : [];
    comparePerson(score, expectation.person, person, expectation, shown);
    if (reading.kind === 'people') mistake(score, `a list of ${people.length} taken for the page's person`);
  } else {
    compareList(score, people, expectation, shown);
    compareSignals(score, reading, expectation);
    if (reading.kind === 'person') mistake(score, "somebody on the page taken for the page's person");
  }
  compareAround(score, reading, expectation);
  return score;
}

/** The community and the gathering of a page, where the expectation names them. */
function compareAround(score: Score, reading: Reading, expectation: Expectation): void {
  for (const field of ['community', 'gathering'] as const) {
    const wanted = expectation[field];
    const read = field in reading ? Reflect.get(reading, field)?.name : undefined;
    if (wanted === undefined) continue;
    score.expected += 1;
    if (read === wanted) score.found += 1;
    else if (read === undefined) score.remarks.push(`missing ${field}: ${quote(wanted)}`);
    else mistake(score, `${field} ${quote(read)}, expected ${quote(wanted)}`);
  }
}

/** What happened to whom, where the expectation is of signals. */
function compareSignals(score: Score, reading: Reading, { signals }: Expectation): void {
  const read = reading.kind === 'signals' ? reading.signals : [];
  const words = read.map(one => `${one.person.fields.name?.value ?? ''}: ${one.kind}`);
  for (const { name, kind } of signals) {
    score.expected += 1;
    if (words.includes(`${name}: ${kind}`)) score.found += 1;
    else score.remarks.push(`missing signal: ${quote(`${name}: ${kind}`)}`);
  }
}

function peopleOf(reading: Reading): PersonReading[] {
  switch (reading.kind) {
    case 'nothing':
      return [];
    case 'person':
      return [reading.person];
    case 'people':
      return reading.people;
    case 'signals':
      return reading.signals.map(signal => signal.person);
  }
}

function mistake(score: Score, remark: string): void {
  score.wrong += 1;
  score.remarks.push(`wrong: ${remark}`);
}

/** People of a list are matched by profile address or name; whoever is left over on the read side is invented. */
function compareList(score: Score, people: PersonReading[], expectation: Expectation, shown: Shown): void {
  const left = new Set(people);
  for (const expected of expectation.people) {
    const match = [...left].find(person => isSame(person, expected));
    if (match) left.delete(match);
    comparePerson(score, expected, match, expectation, shown);
  }
  for (const person of left) {
    for (const leaf of readLeaves(person)) invent(score, leaf);
  }
}

function isSame(person: PersonReading, expected: ExpectedPerson): boolean {
  const address = person.fields.profileUrl?.value;
  if (address && expected.profileUrl)
    return normal('profileUrl', address) === normal('profileUrl', expected.profileUrl);
  return normal('name', person.fields.name?.value ?? '') === normal('name', expected.name ?? '');
}

function comparePerson(
  score: Score,
  expected: ExpectedPerson | undefined,
  person: PersonReading | undefined,
  { absent, url }: Expectation,
  shown: Shown,
): void {
  const wanted = expected ? expectedLeaves(expected) : [];
  const read = person ? readLeaves(person) : [];
  score.expected += wanted.length;
  const missing = wanted.filter(leaf => !take(read, leaf));
  score.found += wanted.length - missing.length;
  for (const leaf of missing) judgeMissing(score, leaf, read);
  for (const leaf of read) {
    if (!absent.includes(leaf.field) && isExcused(leaf, expected, url, shown)) continue;
    invent(score, leaf);
  }
}

/** Takes a read value that equals the expected one out of the list. */
function take(read: Leaf[], wanted: Leaf): boolean {
  const index = read.findIndex(one => one.field === wanted.field && equal(one, wanted));
  if (index >= 0) read.splice(index, 1);
  return index >= 0;
}

/** A field that holds something else is wrong; one that holds nothing is only missing. */
function judgeMissing(score: Score, wanted: Leaf, read: Leaf[]): void {
  const index = read.findIndex(one => one.field === wanted.field && !(wanted.field === 'handle'));
  const other = read[index];
  if (!other) {
    score.remarks.push(`missing ${wanted.field}: ${quote(wanted.value)}`);
    return;
  }
  read.splice(index, 1);
  mistake(score, `${wanted.field} ${quote(other.value)}, expected ${quote(wanted.value)}`);
}

function invent(score: Score, leaf: Leaf): void {
  score.invented += 1;
  score.remarks.push(`invented ${leaf.field}: ${quote(leaf.value)}`);
}

/** Values that the expectation does not list and that are right all the same. */
function isExcused(
  { field, value }: Leaf,
  expected: ExpectedPerson | undefined,
  url: string,
  shown: Shown,
): boolean {
  if (!expected) return false;
  if (field === 'handle') return true;
  if (field === 'givenName' || field === 'familyName') return ` ${expected.name} `.includes(` ${value} `);
  if (field === 'profileUrl') return normal(field, value) === normal(field, url);
  return !LIST_FIELDS.has(field) || field === 'websites'
    ? shown(value)
    : shown(value.split(' | ')[0] ?? value);
}

function equal(read: Leaf, wanted: Leaf): boolean {
  return normal(read.field, read.value) === normal(wanted.field, wanted.value);
}

/** Spellings that make no difference: white space, the case of addresses, how digits are grouped. */
function normal(field: string, value: string): string {
  const text = value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (field === 'profileUrl') return identityOf(text)?.key ?? text;
  if (field === 'websites') return text.replace(/\/$/u, '');
  if (field === 'emails' || field === 'handle') return text.toLowerCase();
  return field === 'phones' ? text.replace(/[^\d+]/gu, '') : text;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
