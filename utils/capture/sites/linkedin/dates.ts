/** The dates of a position as the page words them. */
export type DateRange = { start: string; end: string; current: boolean };

/** "Jul 2021", "2019", "янв. 2014", "dez de 2017", "2014年1月", "08/2019". */
const MONTH = String.raw`(?:\d{1,2}[./]\s?)?[\p{L}.\s]{0,20}\d{4}(?:年(?:\d{1,2}月)?|\s?г\.?)?`;
const RANGE = new RegExp(String.raw`^(${MONTH})\s*[-–—]\s*(.{1,40})$`, 'u');
const WHOLE_MONTH = new RegExp(`^${MONTH}$`, 'u');
/** Needed only where no duration follows ("Nov 2021–Present"). */
const STILL =
  /^(?:present|today|current|heute|aujourd.hui|presente|actualidad|atual|heden|oggi|nu|н\.\s?в\.|настоящее время|по настоящее время)$/iu;

/**
 * Reads a line such as "Nov 2021 - Present · 2 yrs 9 mos"; undefined for any other line. An end without a year
 * is the present, in every language, if a duration stands behind it.
 */
export function dateRangeIn(line: string): DateRange | undefined {
  if (line.length > 90) return undefined;
  const [dates = '', ...rest] = line.split(/\s+·\s+/u);
  const match = RANGE.exec(dates.trim());
  const [, start, end] = match ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (WHOLE_MONTH.test(end)) return { start: start.trim(), end: end.trim(), current: false };
  const lasts = rest.some(part => /\d/u.test(part));
  if (/\d/u.test(end) || !(lasts || STILL.test(end.trim()))) return undefined;
  return { start: start.trim(), end: end.trim(), current: true };
}

/** "March 3, 2024", "3 марта 2024 г.", "8. Februar 2024", "8 de fev. de 2024", "08.02.2024", "2024年2月8日". */
const DAY = [
  String.raw`\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}`,
  String.raw`\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4}(?:\sг\.?)?`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`,
  String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
  String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
].join('|');
const WHOLE_DAY = new RegExp(`^(?:${DAY})$`, 'u');
const CONNECTED = new RegExp(String.raw`^(?:\p{L}+\.?:?\s){1,5}?(${DAY})$`, 'u');

/** True for a line that is a day with its year, and nothing else. */
export function isDay(line: string): boolean {
  return WHOLE_DAY.test(line);
}

/** The day in a line such as "Connected on March 3, 2024", in any language: a few words, then a day with its year. */
export function dayConnectedIn(line: string): string | undefined {
  return line.length > 90 ? undefined : CONNECTED.exec(line)?.[1];
}
