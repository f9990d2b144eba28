import { incline } from 'lvovich';
import { genderOf, splitName } from '../names.ts';
import type { NameCase } from './cases.ts';

const CYRILLIC = /^[\p{Script=Cyrillic}\s'’.-]+$/u;

/**
 * A Russian name in a case: «Анне Ивановой», «с Петром Петренко». A name in Latin letters stays as it is, as Russian
 * texts leave it; so does one whose parts or whose bearer's gender are not certain: a wrong ending is worse than none.
 */
export function declineName(name: string, inCase: NameCase): string {
  const { full, given, patronymic, family } = splitName(name);
  const gender = genderOf({ given, patronymic, family });
  if (!gender || !CYRILLIC.test(full)) return name;
  const declined = incline(
    { first: given ?? null, middle: patronymic ?? null, last: family ?? null, gender },
    inCase,
  );
  const forms = new Map([
    [given, declined.first],
    [patronymic, declined.middle],
    [family, declined.last],
  ]);
  return full
    .split(' ')
    .map(word => forms.get(word) ?? word)
    .join(' ');
}
