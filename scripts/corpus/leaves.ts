import type { PersonReading, Position } from '../../utils/model/reading.ts';
import type { ExpectedPerson } from './expectation.ts';

/** One value that counts: a field, an e-mail address, a position (title, company, start and end as one) … */
export type Leaf = { field: string; value: string };

/** Lists, whose entries are compared in any order. */
export const LIST_FIELDS = new Set(['emails', 'phones', 'websites', 'positions', 'handle']);

/** Every value that the expectation names. */
export function expectedLeaves(person: ExpectedPerson): Leaf[] {
  const { emails, phones, websites, positions, ...single } = person;
  return [
    ...Object.entries(single).map(([field, value]) => ({ field, value: value ?? '' })),
    ...listLeaves({ emails, phones, websites, positions }),
  ].filter(leaf => leaf.value !== '');
}

/** Every value that the reader filled in. Handles come from the identities. */
export function readLeaves({ fields, identities, ...lists }: PersonReading): Leaf[] {
  return [
    ...Object.entries(fields).map(([field, read]) => ({ field, value: read?.value ?? '' })),
    ...identities.map(identity => ({ field: 'handle', value: identity.handle ?? '' })),
    ...listLeaves(lists),
  ].filter(leaf => leaf.value !== '');
}

type Lists = { emails: string[]; phones: string[]; websites: string[]; positions: Position[] };

function listLeaves({ emails, phones, websites, positions }: Lists): Leaf[] {
  const of = (field: string, values: string[]) => values.map(value => ({ field, value }));
  return [
    ...of('emails', emails),
    ...of('phones', phones),
    ...of('websites', websites),
    ...of(
      'positions',
      positions.map(({ title, company, start, end }) => [title, company, start ?? '', end ?? ''].join(' | ')),
    ),
  ];
}
