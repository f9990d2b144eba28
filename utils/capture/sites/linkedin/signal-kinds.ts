import type { SignalReading } from '../../../model/reading.ts';

type Kind = SignalReading['kind'];

/** Words of the pages in English and Russian (2026-09); the first that fit count. */
const CUES: readonly [Kind, RegExp][] = [
  ['birthday', /\bbirthday|дн(?:ём|ем|я|ю|е)\s+рождения|день рождения/iu],
  [
    'work-anniversary',
    /\bwork anniversary|\b\d+ years? (?:at|with|in)\b|годовщин|\d+\s(?:год|года|лет)\s(?:работы|в)(?:\s|$)/iu,
  ],
  [
    'new-position',
    /\bnew (?:position|role|job)\b|\bstart(?:ed|ing) (?:as|at|work)|\bpromot(?:ed|ion)|нов(?:ая|ую|ой|ое)\s(?:должност|работ|мест)/iu,
  ],
  ['award', /\b(?:award|honou?r)\b|наград/iu],
  ['publication', /\bpublished\b|опубликовал/iu],
];

/** The tabs of the catch-up page, of which each holds one kind; education has none of its own. */
const TABS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['birthday', 'birthday'],
  ['job_changes', 'new-position'],
  ['work_anniversaries', 'work-anniversary'],
  ['education', 'other'],
]);

/** What a line says has happened; undefined for everything that is no occasion to write. */
export function occasionIn(line: string): Kind | undefined {
  return CUES.find(([, cue]) => cue.test(line))?.[0];
}

/** What a tab of the catch-up page is about, whatever its language; undefined for the one that shows all. */
export function occasionOfTab(tab: string): Kind | undefined {
  return TABS.get(tab);
}

/** "on Nov 20", "today", "20 ноября": the day that a line of the catch-up page names, as it words it. */
export function whenIn(line: string): string | undefined {
  return /(?:^|\s)(on \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|today|yesterday|сегодня|вчера|\d{1,2} \p{L}{3,8}(?=[.!]?$))/iu.exec(
    line,
  )?.[1];
}
