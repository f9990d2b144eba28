import type { PersonReading } from '../../model/reading.ts';
import { type Day, isDay } from '../../model/time.ts';
import type { PageSource } from '../contract.ts';
import { webAddress } from '../links.ts';
import { comparable } from '../page-words.ts';
import { addressesOf, type Item, textsOf, valuesOf } from './item.ts';
import { jsonLdItems, jsonLdSource } from './json-ld.ts';
import { personFromItem } from './schema-person.ts';

/** An event as a page describes it: who is named in it, and the organisations that hold it. */
export type EventData = {
  name: string;
  on?: Day | undefined;
  people: PersonReading[];
  organisers: { name: string; url: string }[];
};

const IN_IT = ['organizer', 'performer', 'performers', 'actor', 'speaker', 'contributor'];

/**
 * The event that the page's JSON-LD describes, if it has the page's address (`isOwn`), or none at all and the name of
 * the page's only heading: after navigation inside an app the data may be of the event before.
 */
export function readEventData(page: PageSource, isOwn: (address: string) => boolean): EventData | undefined {
  const event = jsonLdItems(page).find(item => isEvent(item) && isOfPage(item, page, isOwn));
  if (!event) return undefined;
  const involved = valuesOf(event, ...IN_IT).filter(value => typeof value !== 'string');
  const isPerson = (item: Item) => item.types.includes('Person');
  return {
    name: textsOf(event, 'name')[0] ?? '',
    on: localDay(textsOf(event, 'startDate')[0] ?? ''),
    people: involved.filter(isPerson).map(item => personFromItem(item, jsonLdSource(page))),
    organisers: involved
      .filter(item => !isPerson(item))
      .map(item => ({ name: textsOf(item, 'name')[0] ?? '', url: addressesOf(item, 'url')[0] ?? '' })),
  };
}

/** The day of a date in its own place: a time in UTC may be of the day before or after there. */
export function localDay(text: string): Day | undefined {
  const day = text.slice(0, 10);
  return isDay(day) && !/(?:Z|[+-]00:?00)$/iu.test(text.slice(10)) ? day : undefined;
}

function isEvent(item: Item): boolean {
  return item.types.some(type => /Event$/u.test(type));
}

function isOfPage(item: Item, page: PageSource, isOwn: (address: string) => boolean): boolean {
  const addresses = [...addressesOf(item, 'url', 'mainEntityOfPage'), item.id ?? '']
    .map(raw => webAddress(raw, page.url.href))
    .filter(address => address !== undefined);
  if (addresses.length > 0) return addresses.some(isOwn);
  const [only, second] = page.document.querySelectorAll('h1');
  const name = comparable(textsOf(item, 'name')[0] ?? '');
  return name !== '' && !second && comparable(only?.textContent ?? '') === name;
}
