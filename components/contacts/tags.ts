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
