import { cleanName } from '../../identity/names/clean.ts';
import { patronymicGender } from '../../identity/names/endings.ts';
import { splitName } from '../../identity/names.ts';
import type { ImportedPerson } from '../../model/import.ts';
import { cleanLine, LIMITS } from '../../model/text.ts';

/** A name as a file gives it: as a whole, in parts, or both. */
export type WrittenName = {
  full?: string;
  given?: string;
  middle?: string;
  family?: string;
  /** Stands before the name and is none of it: "Mr." */
  prefix?: string;
  /** Comes after the name: "Jr.". Degrees are left out. */
  suffix?: string;
  nickname?: string;
};
export type NamePart = keyof WrittenName;

type NameFields = Pick<ImportedPerson['fields'], 'name' | 'givenName' | 'patronymic' | 'familyName'>;

const GENERATION = /^(?:jr|sr|[iv]{1,3}|мл|ст)\.?$/iu;

/** The name and its parts as fields; undefined where the file gives none. Parts that it does not tell apart are told where that is certain. */
export function nameFields(written: WrittenName): NameFields | undefined {
  const [given, middle, family] = [written.given, written.middle, written.family].map(part =>
    cleanLine(part ?? '', LIMITS.name),
  );
  const suffix = GENERATION.test(written.suffix?.trim() ?? '') ? written.suffix : '';
  const joined = [given, middle, family, suffix].filter(Boolean).join(' ');
  const name = [withoutPrefix(written.full ?? '', written.prefix ?? ''), joined, written.nickname ?? '']
    .map(text => cleanLine(text, LIMITS.name))
    .find(text => /[\p{L}\p{N}]/u.test(text));
  if (name === undefined) return undefined;
  return {
    name,
    ...(given || family ? partsAsGiven(given ?? '', middle ?? '', family ?? '') : partsOf(name)),
  };
}

function withoutPrefix(full: string, prefix: string): string {
  const rest = full.slice(prefix.length);
  return prefix !== '' && full.startsWith(prefix) && /^\s+\S/u.test(rest) ? rest : full;
}

function partsAsGiven(given: string, middle: string, family: string): Partial<NameFields> {
  const [first, father] = middle === '' ? withFatherName(given) : [given, isPatronymic(middle) ? middle : ''];
  return parts(bare(first), father, bare(family));
}

/** «Анна Сергеевна» as a given name holds two. */
function withFatherName(given: string): [string, string] {
  const words = given.split(' ');
  const last = words.at(-1) ?? '';
  return words.length === 2 && isPatronymic(last) ? [words[0] ?? '', last] : [given, ''];
}

function isPatronymic(text: string): boolean {
  return patronymicGender(text.split(' ').at(-1) ?? '') !== undefined;
}

/** Without degrees and brackets, which people add to their family name. */
function bare(part: string): string {
  return part === '' ? '' : cleanName(part).name;
}

function partsOf(name: string): Partial<NameFields> {
  const { given = '', patronymic = '', family = '' } = splitName(name);
  return parts(given, patronymic, family);
}

function parts(givenName: string, patronymic: string, familyName: string): Partial<NameFields> {
  return {
    ...(givenName ? { givenName } : {}),
    ...(patronymic ? { patronymic } : {}),
    ...(familyName ? { familyName } : {}),
  };
}
