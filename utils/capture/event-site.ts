import type { CommunityReading, GatheringReading, PersonReading } from '../model/reading.ts';
import { cleanLine } from '../model/text.ts';
import type { Found, PageSource, SiteAdapter } from './contract.ts';
import { headTitle } from './head.ts';
import { isWall } from './heuristics.ts';
import { listOf } from './members.ts';
import { type EventData, readEventData } from './structured/event.ts';

/** What a site says of an event in its own markup. */
export type OwnEvent = Partial<EventData> & {
  community?: CommunityReading | undefined;
  isViewer?: (person: PersonReading) => boolean;
};

/** What a site of events differs in; the rest is the same for all of them. */
export type EventSite = Required<Pick<SiteAdapter, 'id' | 'name' | 'hosts'>> & {
  /** The event that an address is of, by the number or name that the site gives it. */
  eventOf(url: URL): string | undefined;
  /** What the site itself shows or embeds of the event; JSON-LD is read after it. */
  readEvent?(page: PageSource, event: string, told: EventData | undefined): OwnEvent;
  /** Profiles, groups and whatever else the site has. */
  readOther?(page: PageSource): Found | undefined;
};

/** An adapter for a site of events: its people are hosts, speakers and guests, met at the event of the page. */
export function eventSite(site: EventSite): SiteAdapter {
  const { id, name, hosts } = site;
  return { id, name, hosts, read };

  function read(page: PageSource): Found | undefined {
    const event = site.eventOf(page.url);
    if (event === undefined) return site.readOther ? site.readOther(page) : nobody(page);
    const isOwn = (address: string) => site.eventOf(new URL(address)) === event;
    const told = readEventData(page, isOwn);
    const own = site.readEvent?.(page, event, told) ?? {};
    const people = [...(own.people ?? []), ...(told?.people ?? [])];
    const gathering = gatheringOf(site.id, event, {
      name: own.name || told?.name || headTitle(page, isOwn),
      on: own.on ?? told?.on,
      url: `${page.url.origin}${page.url.pathname}`,
    });
    const found = listOf(people, { gathering, community: own.community }, own.isViewer);
    return found.kind === 'nothing' ? nobody(page) : found;
  }
}

/** Nobody on the page: because it is a wall, or because it is about something else. */
export function nobody(page: PageSource): Found {
  return { kind: 'nothing', reason: isWall(page) ? 'wall' : 'no-person' };
}

function gatheringOf(
  platform: string,
  event: string,
  { name, on, url }: { name: string; on: GatheringReading['on']; url: string },
): GatheringReading | undefined {
  const clean = cleanLine(name);
  return clean === '' ? undefined : { key: `${platform}-event:${event}`, name: clean, platform, url, on };
}
