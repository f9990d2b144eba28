const ORDINALS: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd' };

/**
 * The degree of connection that a line shows ("· 2nd", "• 3rd+", "2nd"), as English ordinal; undefined for any
 * other line. Other languages write the digit with a short ending ("· 2º", "· 2-й").
 */
export function degreeIn(line: string): string | undefined {
  const match = /^[·•(\s]*([123])(?:st|nd|rd|th|\.?\p{L}{0,3}|[º°ª.]|-\p{L}{1,2})(\+?)[)\s]*$/u.exec(line);
  if (!match?.[1]) return undefined;
  return `${ORDINALS[match[1]] ?? ''}${match[2] ?? ''}`;
}

/** Pronouns that stand beside a name: "(She/Her)", "he/him/his". */
export function isPronouns(line: string): boolean {
  return /^\(?\p{L}{1,5}\s?\/\s?\p{L}{1,5}(?:\s?\/\s?\p{L}{1,6})?\)?$/u.test(line);
}

/** The badge in place of a degree on the user's own entry in a list. */
export function isViewer(line: string): boolean {
  return /^[·•]\s*(?:you|вы|sie|du|vous|tú|tu|você|jij|u)$/iu.test(line);
}
