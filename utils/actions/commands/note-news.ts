import * as v from 'valibot';
import type { ParsedCommand } from '../../model/commands.ts';
import { MonthDaySchema, type OccasionKind } from '../../model/occasion.ts';
import type { SignalReading } from '../../model/reading.ts';
import type { Reply } from '../../model/reply.ts';
import type { Writer } from '../../store/write.ts';
import { readDue } from '../../time/plain/index.ts';
import { dayOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';
import { addOccasions } from './occasions.ts';

type NoteNews = Extract<ParsedCommand, { type: 'noteNews' }>;
type OneNews = NoteNews['news'][number];
type NewOccasion = Parameters<typeof addOccasions>[1]['occasions'][number];

const KINDS: Record<SignalReading['kind'], OccasionKind> = {
  birthday: 'birthday',
  'work-anniversary': 'workAnniversary',
  'new-position': 'newPosition',
  publication: 'publication',
  award: 'award',
  other: 'custom',
};

/** Notes what a page tells of kept people as occasions to congratulate on. */
export function noteNews(writer: Writer, { news, url }: NoteNews, context: CommandContext): Promise<Reply> {
  const now = new Date(context.now);
  const source = { from: 'signal' as const, ...(url && { url }) };
  const occasions = news.map(one => ({ contactId: one.contactId, draft: draftOf(one, now), source }));
  return addOccasions(writer, { occasions }, context);
}

/** What returns every year does so only where the page names its day; any other news is of today. */
function draftOf({ kind, text, when }: OneNews, now: Date): NewOccasion['draft'] {
  const returns = kind === 'birthday' || kind === 'work-anniversary';
  const words = kind === 'birthday' ? '' : text;
  const on = returns && when !== undefined ? dayOfYear(when, now) : undefined;
  return on
    ? { kind: KINDS[kind], on, yearly: true, text: words }
    : { kind: KINDS[kind], on: dayOf(now), yearly: false, text: words };
}

/** A month by name, today or yesterday: "2w" and "3 days" tell only how old the news is. */
const NAMES_A_DAY =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yesterday)|(?<!\p{L})(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|сегодня|вчера)/iu;

/** The day that the words of a page name, in either language, be it past or to come: the year is not told. */
function dayOfYear(words: string, now: Date): NewOccasion['draft']['on'] | undefined {
  if (!NAMES_A_DAY.test(words)) return undefined;
  const readings = (['en', 'ru'] as const).map(language => readDue(words, now, language));
  const [day] = readings.flatMap(reading => ('due' in reading ? [reading.due.slice(4, 10)] : []));
  return day === undefined ? undefined : v.parse(MonthDaySchema, `-${day}`);
}
