import { addNote, addNoteLine, addTags, type PersonDraft, putJob } from '../person/draft.ts';
import { addPages } from '../person/links.ts';
import { addPlace } from '../person/place.ts';
import { addEmails, addPhones } from '../person/reach.ts';
import { putAndroid } from './android.ts';
import type { CardReading, Put } from './card-reading.ts';
import { putProfile, serviceNamed } from './profiles.ts';
import { hasType, type Property, partsOf, unescaped } from './property.ts';
import { putAnniversary, putBirthday, putLabelledDate } from './put-days.ts';
import { putRelated, putRelative, putSpouse } from './put-relatives.ts';

const putPhone: Put = (draft, property, { context }) => {
  const text = unescaped(property.value);
  if (hasType(property, /^fax$/iu)) addNoteLine(draft, context.words.fax, text.replace(/^tel:/iu, ''));
  else addPhones(draft, text, '');
};

/** How each property is put into a draft; others say nothing that Kept keeps. */
const PUT = new Map<string, Put>([
  ['FN', putFormattedName],
  ['N', putName],
  ['NICKNAME', putNickname],
  ['ORG', putOrganisation],
  ['TITLE', (draft, { value }, reading) => putJobPart(draft, 'role', unescaped(value), reading)],
  ['EMAIL', (draft, { value }) => addEmails(draft, unescaped(value), '')],
  ['TEL', putPhone],
  ['X-MS-TEL', putPhone],
  ['URL', (draft, { value }) => addPages(draft, unescaped(value), '')],
  ['ADR', putAddress],
  [
    'LABEL',
    (draft, { value }, { context, hasAddress }) => {
      if (!hasAddress) addPlace(draft, { whole: unescaped(value) }, context.words);
    },
  ],
  ['RELATED', putRelated],
  ['NOTE', (draft, { value }) => addNote(draft, unescaped(value))],
  [
    'CATEGORIES',
    (draft, { value }) =>
      addTags(
        draft,
        partsOf(value, ',').flatMap(one => one.split(';')),
      ),
  ],
  ['BDAY', putBirthday],
  ...[
    'ANNIVERSARY',
    'X-ANNIVERSARY',
    'X-MS-ANNIVERSARY',
    'X-EVOLUTION-ANNIVERSARY',
    'X-KADDRESSBOOK-X-ANNIVERSARY',
  ].map((name): [string, Put] => [name, putAnniversary]),
  ['X-ABDATE', putLabelledDate],
  ['X-ABRELATEDNAMES', putRelative],
  ...['X-SPOUSE', 'X-MS-SPOUSE', 'X-EVOLUTION-SPOUSE', 'X-KADDRESSBOOK-X-SPOUSESNAME'].map(
    (name): [string, Put] => [name, putSpouse],
  ),
  ['X-ANDROID-CUSTOM', (draft, { value }, { context }) => putAndroid(draft, partsOf(value, ';'), context)],
  ['IMPP', putProfile],
  ['SOCIALPROFILE', putProfile],
  ['X-SOCIALPROFILE', putProfile],
]);

/** Puts what a property says into a draft. */
export function putProperty(draft: PersonDraft, property: Property, reading: CardReading): void {
  const put = PUT.get(property.name) ?? (serviceNamed(property.name) ? putProfile : undefined);
  put?.(draft, property, reading);
}

function putFormattedName(draft: PersonDraft, { value }: Property): void {
  draft.name.full ||= unescaped(value).trim();
}

/** Family name, given name, further names, titles before and after (RFC 6350 section 6.2.2). */
function putName(draft: PersonDraft, { value }: Property): void {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = partsOf(value, ';').map(
    withSpaces,
  );
  if (draft.name.family || draft.name.given) return;
  Object.assign(draft.name, { family, given, middle, suffix, prefix });
}

/** Several names in one part stand between commas. */
function withSpaces(part: string): string {
  return part.replace(/\s*,\s*/gu, ' ');
}

function putNickname(draft: PersonDraft, { value }: Property, { context }: CardReading): void {
  const names = partsOf(value, ',').filter(Boolean);
  draft.name.nickname ??= names[0] ?? '';
  addNoteLine(draft, context.words.nickname, names.join(', '));
}

function putOrganisation(draft: PersonDraft, { value }: Property, reading: CardReading): void {
  const [company = '', ...departments] = partsOf(value, ';');
  putJobPart(draft, 'company', company, reading);
  addNoteLine(draft, reading.context.words.department, departments.filter(Boolean).join(', '));
}

function putJobPart(
  draft: PersonDraft,
  part: 'company' | 'role',
  text: string,
  { counts }: CardReading,
): void {
  if (text.trim() === '') return;
  const count = (counts.get(part) ?? 0) + 1;
  counts.set(part, count);
  putJob(draft, String(count), part, text);
}

function putAddress(draft: PersonDraft, { value }: Property, { context }: CardReading): void {
  const [box, extended, street, city = '', region = '', postcode = '', country = ''] = partsOf(value, ';');
  const lines = [street, extended, box].filter(Boolean).join(', ');
  addPlace(draft, { street: lines, city, region, postcode, country }, context.words);
}
