import type { Contact } from '../../utils/model/contact.ts';
import type { DueReading } from '../../utils/model/due-reading.ts';
import type { OccasionKind } from '../../utils/model/occasion.ts';
import type { Page, SignalReading } from '../../utils/model/reading.ts';
import { isSafeLink } from '../../utils/model/text.ts';
import type { Day } from '../../utils/model/time.ts';
import type { Action, PopupHost } from '../host.ts';

/** What a page has told of a kept contact. */
export type News = { signal: SignalReading; contact: Contact };
type NewOccasion = Extract<Action, { type: 'addOccasions' }>['occasions'][number];

const KINDS: Record<SignalReading['kind'], OccasionKind> = {
  birthday: 'birthday',
  'work-anniversary': 'workAnniversary',
  'new-position': 'newPosition',
  publication: 'publication',
  award: 'award',
  other: 'custom',
};

/** The news as occasions to congratulate on. What returns every year does so only where the page names its day. */
export function occasionsOf(
  host: PopupHost,
  page: Page,
  news: readonly News[],
  today: Day,
): Promise<NewOccasion[]> {
  const source = { from: 'signal' as const, ...(isSafeLink(page.url) && { url: page.url }) };
  return Promise.all(
    news.map(async ({ signal, contact }) => {
      const day = signal.when === undefined ? undefined : dayIn(await host.readDue(signal.when));
      return { contactId: contact.id, draft: draftOf(signal, day, today), source };
    }),
  );
}

function draftOf({ kind, text }: SignalReading, day: string | undefined, today: Day): NewOccasion['draft'] {
  const returns = kind === 'birthday' || kind === 'work-anniversary';
  const words = kind === 'birthday' ? '' : text;
  if (returns && day !== undefined) {
    return { kind: KINDS[kind], on: `-${day.slice(4)}`, yearly: true, text: words };
  }
  return { kind: KINDS[kind], on: today, yearly: false, text: words };
}

/** The day that a page's words name, be it past or to come; the year is a guess that nobody relies on. */
function dayIn(reading: DueReading): string | undefined {
  return 'due' in reading ? reading.due.slice(0, 10) : undefined;
}
