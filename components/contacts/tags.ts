import { cleanLine, LIMITS } from '../../utils/model/text.ts';

/** Tags typed as one line with commas: cleaned, each once (upper and lower case alike), at most as many as are kept. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of text.split(/[,;\n]/u)) {
    const tag = cleanLine(part.replace(/^\s*#/u, ''), LIMITS.tag);
    const key = tag.toLocaleLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, LIMITS.entries);
}

/** A name as the one tag that it makes, even with commas in it; empty when nothing can be seen of it. */
export function tagOf(name: string): string {
  return parseTags(name.replace(/[,;\n]/gu, ' '))[0] ?? '';
}

/** True when a line of tags has this one, upper and lower case alike. */
export function hasTag(line: string, tag: string): boolean {
  return parseTags(line).some(one => isSame(one, tag));
}

/** The line with one tag more. */
export function withTag(line: string, tag: string): string {
  return [...parseTags(line), tag].join(', ');
}

/** The line without a tag. */
export function withoutTag(line: string, tag: string): string {
  return parseTags(line)
    .filter(one => !isSame(one, tag))
    .join(', ');
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
