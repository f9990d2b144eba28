import type { Token } from './tokens.ts';

/** A stretch of tokens that a pattern fits: `from` to `to` (exclusive), with the figures of its named groups. */
export type Hit = { from: number; to: number; words: string; number(group: string): number | undefined };

/** A pattern over signs joined by blanks, fitting whole signs only. */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'u');
}

/** The signs of tokens as one line. */
export function line(tokens: readonly Token[]): string {
  return tokens.map(({ sign }) => sign).join(' ');
}

/** The first stretch of tokens that a pattern fits. */
export function find(tokens: readonly Token[], source: RegExp): Hit | undefined {
  const signs = line(tokens);
  const match = source.exec(signs);
  if (!match) return undefined;
  const from = signs.slice(0, match.index).split(' ').length - 1;
  const words = match[0];
  return {
    from,
    to: from + words.split(' ').length,
    words,
    number: group => (match.groups?.[group] === undefined ? undefined : Number(match.groups[group])),
  };
}

/** The tokens with a stretch of them taken out and one sign put in its place. */
export function replace(
  tokens: readonly Token[],
  { from, to }: Pick<Hit, 'from' | 'to'>,
  sign: string,
): Token[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return [...tokens.slice(0, from), { sign, start, end }, ...tokens.slice(to)];
}
