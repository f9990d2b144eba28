import type { CommunityReading, GatheringReading } from '../../../model/reading.ts';
import type { Around, PageSource } from '../../contract.ts';
import { lineOf } from '../../element-text.ts';
import { comparable } from '../../page-words.ts';
import { isVisible } from '../../visible.ts';

/** Path and search forms as of 2026-11; an event's number ends its slug. */
const GROUP = /^\/groups\/(\d+)(?:\/|$)/u;
const EVENT = /^\/events\/(?:[^/]*?-)?(\d{6,})(?:\/|$)/u;
const HEADING = 'h1, h2, h3';

/** The group or event whose people a list page shows, if the page names it. */
export function aroundOf(page: PageSource): Around {
  return { community: groupOf(page), gathering: eventOf(page) };
}

function groupOf(page: PageSource): CommunityReading | undefined {
  const id = GROUP.exec(page.url.pathname)?.[1];
  const name = id && nameOf(page, path => GROUP.exec(path)?.[1] === id);
  if (!name) return undefined;
  const url = `https://www.linkedin.com/groups/${id}/`;
  return { key: `linkedin-group:${id}`, name, kind: 'group', platform: 'linkedin', url };
}

/** The event of the address, or the one by whose attendees a people search is filtered. */
function eventOf(page: PageSource): GatheringReading | undefined {
  const filter = page.url.searchParams.get('eventAttending') ?? '';
  const id = EVENT.exec(page.url.pathname)?.[1] ?? /\d{6,}/u.exec(filter)?.[0];
  const name = id && nameOf(page, path => EVENT.exec(path)?.[1] === id);
  if (!name) return undefined;
  return {
    key: `linkedin-event:${id}`,
    name,
    platform: 'linkedin',
    url: `https://www.linkedin.com/events/${id}/`,
  };
}

/**
 * The name of the place that the page belongs to: the heading in a link to it; else the text of such a link, or a
 * heading of several words, that stands in the title, too. Classes do not last, and a lone heading may be a counter.
 */
function nameOf(page: PageSource, isOwn: (path: string) => boolean): string | undefined {
  const links = linksTo(page, isOwn);
  const headings = links.map(link => link.closest(HEADING) ?? link.querySelector(HEADING));
  const heading = headings.find(one => one !== null);
  if (heading) return lineOf(heading);
  const title = comparable(page.document.title);
  const isTitle = (one: Element) => lineOf(one) !== '' && title.includes(comparable(lineOf(one)));
  const named =
    links.find(isTitle) ??
    [...page.document.querySelectorAll('h1, h2')].find(
      one => lineOf(one).includes(' ') && isTitle(one) && isVisible(one),
    );
  return named && lineOf(named);
}

/** Visible links to the group or event itself, not to one of its parts. */
function linksTo({ document, url }: PageSource, isOwn: (path: string) => boolean): Element[] {
  return [...document.querySelectorAll('a[href*="/groups/"], a[href*="/events/"]')].filter(link => {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, url.href)) return false;
    const path = new URL(href, url.href).pathname;
    return /^\/\w+\/[^/]+\/?$/u.test(path) && isOwn(path) && isVisible(link);
  });
}
