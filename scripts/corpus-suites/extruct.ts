import type { PageSource, StructuredLayer } from '../../utils/capture/contract.ts';
import { at, listAt, textAt } from '../../utils/capture/embedded.ts';
import { readHCards } from '../../utils/capture/structured/h-card.ts';
import { readJsonLd } from '../../utils/capture/structured/json-ld.ts';
import { readMicrodata } from '../../utils/capture/structured/microdata.ts';
import { readOpenGraph } from '../../utils/capture/structured/opengraph.ts';
import { readRdfa } from '../../utils/capture/structured/rdfa.ts';
import { type Contact, contactOf, line, tidy } from './contact.ts';
import { cardsIn, expectedOf, isPerson } from './microformats.ts';
import { casesIn, jsonIn, judge, type Outcome, pageOf, type Suite } from './outcome.ts';

const LAYERS: readonly StructuredLayer[] = [readJsonLd, readMicrodata, readRdfa, readHCards, readOpenGraph];
/** Endings of the expected output, whichever of them a sample has. */
const EXPECTED = ['.json', '.jsonld', '.expanded.json'] as const;
/** Properties that mean a field of a contact, by their names without the vocabulary. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  givenName: 'givenName',
  familyName: 'familyName',
  jobTitle: 'role',
  telephone: 'phone',
  phone: 'phone',
  email: 'email',
  mbox: 'email',
  url: 'profileUrl',
  homepage: 'profileUrl',
  image: 'photoUrl',
};

/** Samples of extruct that hold a person: everybody in the expected output is read, with what it says, and nobody else. */
export const extruct: Suite = {
  name: 'extruct',
  run: folder => casesIn(folder, '.html').map(name => runCase(folder, name)),
};

function runCase(folder: string, name: string): Outcome {
  const output = EXPECTED.map(ending => jsonIn(folder, name + ending)).find(value => value !== undefined);
  if (output === undefined) return { name, verdict: 'refused', reason: 'no expected output beside it' };
  const expected = [...peopleIn(output), ...cardsIn(output).filter(isPerson).map(expectedOf)];
  const read = namedIn(pageOf(folder, `${name}.html`, 'http://www.example.com/index.html'));
  return judge(name, [
    ...expected
      .filter(one => !read.some(other => hasAll(other, one)))
      .map(one => `expected ${one.join('; ')}`),
    ...read.filter(one => !expected.some(other => sameName(other, one))).map(one => `read ${one.join('; ')}`),
  ]);
}

function namedIn(page: PageSource): Contact[] {
  return LAYERS.flatMap(layer => layer(page))
    .map(({ person }) => contactOf(person))
    .filter(one => nameIn(one));
}

function nameIn(contact: Contact): string | undefined {
  return contact.find(one => one.startsWith('name: '));
}

function sameName(one: Contact, other: Contact): boolean {
  return nameIn(one) === nameIn(other);
}

function hasAll(read: Contact, expected: Contact): boolean {
  return expected.every(one => read.includes(one));
}

/** Everybody of type Person in JSON-LD, microdata or expanded RDFa, as extruct writes them, and an og:profile. */
function peopleIn(value: unknown): Contact[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(peopleIn);
  const types = [at(value, '@type'), at(value, 'type')].flat().map(type => bare(String(type)));
  if (types.includes('Person')) return [personOf(value), ...inside];
  const profile = profileOf(listAt(value, 'properties'));
  return profile ? [profile, ...inside] : inside;
}

function personOf(value: object): Contact {
  const properties = at(value, 'properties') ?? value;
  const entries = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  return tidy(
    entries.flatMap(([property, values]) => {
      const field = FIELDS[bare(property)];
      return field ? [values].flat().map(one => line(field, textOf(one))) : [];
    }),
  );
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : textAt(value, '@value') || textAt(value, '@id');
  return text.replace(/^(?:mailto|tel):/iu, '');
}

/** `[["og:type", "profile"], ["og:title", "Ann Poe"], …]` */
function profileOf(pairs: readonly unknown[]): Contact | undefined {
  const of = (name: string) =>
    textAt(
      pairs.find(pair => textAt(pair, '0') === name),
      '1',
    );
  if (of('og:type') !== 'profile') return undefined;
  const [given, family] = [of('profile:first_name'), of('profile:last_name')];
  return tidy([line('givenName', given), line('familyName', family)]);
}

/** Without the vocabulary's address: `http://schema.org/Person` is `Person`. */
function bare(term: string): string {
  return term.replace(/^.*[/#]/u, '');
}
