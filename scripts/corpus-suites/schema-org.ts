import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StructuredLayer } from '../../utils/capture/contract.ts';
import { readJsonLd } from '../../utils/capture/structured/json-ld.ts';
import { readMicrodata } from '../../utils/capture/structured/microdata.ts';
import { readRdfa } from '../../utils/capture/structured/rdfa.ts';
import { type Contact, contactOf, differences } from './contact.ts';
import { casesIn, judge, type Outcome, pageOf, type Suite } from './outcome.ts';

/** One syntax of an example: the ending of its file, what tells that it is marked up at all, and who reads it. */
type Syntax = { name: string; mark: RegExp; read: StructuredLayer };
const SYNTAXES: readonly Syntax[] = [
  { name: 'json', mark: /application\/ld\+json/u, read: readJsonLd },
  { name: 'microdata', mark: /itemscope/u, read: readMicrodata },
  { name: 'rdfa', mark: /typeof/u, read: readRdfa },
];
/** Properties that mean a field of a contact where its own name is not the property's. */
const PROPERTIES: Readonly<Record<string, RegExp>> = {
  givenName: /givenName/u,
  familyName: /familyName/u,
  role: /jobTitle|hasOccupation/u,
  company: /worksFor|affiliation/u,
  location: /address|Location/u,
  about: /description/u,
  photoUrl: /image|photo/u,
  profileUrl: /url/u,
  email: /email/u,
  phone: /telephone/u,
};
/** Markup that names somebody; without it there is nobody to read. */
const NAMED_PERSON = /Person\b/u;

type Reading = { syntax: string; text: string; people: Contact[] };

/**
 * Examples of schema.org: the files of one example, in as many syntaxes as are marked up, must give the same contacts.
 * An example whose files say different things themselves is refused: a value is not counted as said by a file in which
 * its text or its property does not stand.
 */
export const schemaOrg: Suite = {
  name: 'schemaorg',
  run(folder) {
    const names = new Set(SYNTAXES.flatMap(({ name }) => casesIn(folder, `.${name}.html`)));
    return [...names].sort().map(name => runCase(folder, name));
  },
};

function runCase(folder: string, name: string): Outcome {
  const readings = SYNTAXES.flatMap(syntax => readFile(folder, name, syntax) ?? []);
  const [first, ...others] = readings;
  if (!first) return { name, verdict: 'refused', reason: 'no file of it holds markup' };
  const silent = readings.filter(one => one.people.length === 0 && NAMED_PERSON.test(one.text));
  if (silent.length > 0)
    return judge(
      name,
      silent.map(one => `nobody read in ${one.syntax}`),
    );
  const compared = others.map(other => ({ other, remarks: differences(first.people, other.people) }));
  const differing = compared.filter(one => one.remarks.length > 0);
  if (differing.length > 0 && differing.every(({ other }) => saysOtherwise(first, other))) {
    const [one] = differing;
    return {
      name,
      verdict: 'refused',
      reason: `its files say different things: ${one?.remarks.join(' – ')}`,
    };
  }
  return judge(
    name,
    differing.flatMap(({ other, remarks }) => remarks.map(text => `${other.syntax}: ${text}`)),
  );
}

/** Undefined where the file is not there or holds no markup ("This example is JSON only."). */
function readFile(folder: string, name: string, { name: syntax, mark, read }: Syntax): Reading | undefined {
  const file = `${name}.${syntax}.html`;
  if (!casesIn(folder, `.${syntax}.html`).includes(name)) return undefined;
  const text = readFileSync(join(folder, file), 'utf8');
  if (!mark.test(text)) return undefined;
  const people = read(pageOf(folder, file, 'https://example.com/')).map(({ person }) => contactOf(person));
  return { syntax, text, people: people.filter(one => one.length > 0) };
}

/** True when every value that only one of the two gives stands in its file alone. */
function saysOtherwise(one: Reading, other: Reading): boolean {
  return isOnlyIn(one, other) && isOnlyIn(other, one);
}

function isOnlyIn(one: Reading, other: Reading): boolean {
  const known = new Set(other.people.flat());
  const own = one.people.flat().filter(line => !known.has(line));
  return own.every(line => !isSaidIn(line, other.text));
}

/** True when the file has the value, and the property that means the field. */
function isSaidIn(line: string, text: string): boolean {
  const [, field = '', value = ''] = /^(\w+): (.*)$/u.exec(line) ?? [];
  const property = PROPERTIES[field];
  return wordsOf(text).includes(value) && (property === undefined || property.test(text));
}

function wordsOf(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
