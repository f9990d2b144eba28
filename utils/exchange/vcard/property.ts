import { LIMITS } from '../../model/text.ts';
import { fromQuotedPrintable } from './quoted-printable.ts';

/** One line of a card: names in capital letters, the value decoded but not unescaped. */
export type Property = {
  group: string;
  name: string;
  params: ReadonlyMap<string, readonly string[]>;
  value: string;
};

const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/iu;
/** Nothing that is kept is longer, and nothing before a value is. */
const LONGEST_VALUE = 4 * LIMITS.longText;
const LONGEST_HEAD = 4_000;
/** Pictures, sounds and keys: not read, however long they are. */
const BINARY = /^(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN)$/u;

/** Takes a line apart; undefined for one that is no property, or of no use here. */
export function propertyOf(line: string): Property | undefined {
  const head = headOf(line);
  if (head === undefined) return undefined;
  const [path = '', ...texts] = pieces(head, ';');
  const dot = path.lastIndexOf('.');
  const name = path
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[\w-]+$/u.test(name) || BINARY.test(name)) return undefined;
  const params = paramsOf(texts);
  const value = line.slice(head.length + 1, head.length + 1 + LONGEST_VALUE);
  const isQuoted = params.get('ENCODING')?.some(one => /^quoted-printable$/iu.test(one));
  return {
    group: path.slice(0, Math.max(0, dot)).toUpperCase(),
    name,
    params,
    value: isQuoted ? fromQuotedPrintable(value, params.get('CHARSET')?.[0]) : value,
  };
}

/** What stands before the colon that begins the value: the first one outside of quotation marks. */
function headOf(line: string): string | undefined {
  const start = line.slice(0, LONGEST_HEAD);
  const [head] = /^(?:[^":]|"[^"]*")*(?=:)/u.exec(start) ?? [];
  const colon = start.indexOf(':');
  return head ?? (colon < 0 ? undefined : start.slice(0, colon));
}

/** By name; vCard 2.1 writes types and encodings without one. */
function paramsOf(texts: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const text of texts) {
    const sign = text.indexOf('=');
    const bare = text.trim();
    const name =
      sign < 0 ? (ENCODINGS.test(bare) ? 'ENCODING' : 'TYPE') : text.slice(0, sign).trim().toUpperCase();
    const values = pieces(sign < 0 ? bare : text.slice(sign + 1), ',').map(one =>
      one.trim().replace(/^"|"$/gu, ''),
    );
    params.set(name, [...(params.get(name) ?? []), ...values.flatMap(one => one.split(','))]);
  }
  return params;
}

/** Split at a sign outside of quotation marks. */
function pieces(text: string, sign: ',' | ';'): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === sign && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** True where a property is marked with a type: `TYPE=fax`, or bare. */
export function hasType({ params }: Property, type: RegExp): boolean {
  return (params.get('TYPE') ?? []).some(one => type.test(one));
}

/** A text as it is meant: escaped line breaks and signs are back. */
export function unescaped(text: string): string {
  return text.replace(/\\([nN\\;,:])/gu, (_all, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
}

/** The parts of a value with a structure, unescaped. */
export function partsOf(value: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < value.length; index++) {
    if (value[index] === '\\') index++;
    else if (value[index] === sign) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, value.slice(start)].map(part => unescaped(part).trim());
}
