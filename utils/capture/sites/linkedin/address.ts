import type { Identity } from '../../../model/reading.ts';
import { identityOf } from '../../identities.ts';

/** The lists of people, each with its own lines under the names. */
export type PeopleList = 'results' | 'connections' | 'suggestions' | 'members' | 'attendees';

/** What a LinkedIn address stands for. */
export type LinkedInPage =
  | { kind: 'profile'; slug: string; part: 'card' | 'contact-info' | 'details' }
  | { kind: 'lead'; id: string }
  | { kind: 'people'; shows: PeopleList }
  | { kind: 'thread' }
  | { kind: 'catch-up'; tab: string }
  | { kind: 'notifications' }
  | { kind: 'wall' }
  | { kind: 'other' };

/** Path forms as of 2026-11. */
const WALL = /^\/(?:authwall|login|uas|checkpoint|signup|404)(?:\/|$)/u;
const LEAD = /^\/sales\/(?:lead|people)\/([^/,]+)/u;
const THREAD = /^\/messaging\/(?:thread\/[^/]+\/?)?$/u;
const CATCH_UP = /^\/mynetwork\/catch-up(?:\/([^/]+))?\/?$/u;
const NOTIFICATIONS = /^\/notifications(?:\/|$)/u;
const PEOPLE: readonly [RegExp, PeopleList][] = [
  [/^\/search\/results\/(?:people|all)(?:\/|$)/u, 'results'],
  [/^\/mynetwork\/invite-connect\/connections(?:\/|$)/u, 'connections'],
  [/^\/mynetwork\/(?:grow\/?)?$/u, 'suggestions'],
  [/^\/groups\/[^/]+\/members(?:\/|$)/u, 'members'],
  [/^\/events\/[^/]+\/(?:attendees|networking|people)(?:\/|$)/u, 'attendees'],
];

/** Tells the kinds of LinkedIn pages apart by the address alone. */
export function pageOf(url: URL): LinkedInPage {
  const path = url.pathname;
  const slug = slugOf(url.href, url.href);
  if (slug !== undefined) return { kind: 'profile', slug, part: partOf(path) };
  const lead = LEAD.exec(path)?.[1];
  if (lead) return { kind: 'lead', id: lead };
  const people = PEOPLE.find(([form]) => form.test(path));
  if (people) return { kind: 'people', shows: people[1] };
  if (THREAD.test(path)) return { kind: 'thread' };
  const catchUp = CATCH_UP.exec(path);
  if (catchUp) return { kind: 'catch-up', tab: catchUp[1] ?? 'all' };
  if (NOTIFICATIONS.test(path)) return { kind: 'notifications' };
  return { kind: WALL.test(path) ? 'wall' : 'other' };
}

function partOf(path: string): 'card' | 'contact-info' | 'details' {
  if (/\/overlay\/contact-info(?:\/|$)/u.test(path)) return 'contact-info';
  return /\/details\//u.test(path) ? 'details' : 'card';
}

/** The slug that an address leads to, percent-decoded and in lower case (member ids keep their case). */
export function slugOf(href: string | null, base: string): string | undefined {
  if (href === null || !href.includes('/in/') || !URL.canParse(href, base)) return undefined;
  const identity = identityOf(new URL(href, base));
  const slug = identity?.platform === 'linkedin' ? identity.handle : undefined;
  return slug === undefined || isMemberId(slug) ? slug : slug.toLowerCase();
}

/** LinkedIn's own id of a member stands in for the slug in some links. */
export function isMemberId(slug: string): boolean {
  return /^AC[ow]AA[\w-]{10,}$/u.test(slug);
}

/** The identity of a slug: `linkedin:<slug>`, or `linkedin-member:<id>` for a member id. */
export function slugIdentity(slug: string): Identity {
  if (isMemberId(slug)) return memberIdentity(slug);
  return { key: `linkedin:${slug}`, platform: 'linkedin', handle: slug, url: profileUrlOf(slug) };
}

/** The identity of a member id, which outlives the slug. */
export function memberIdentity(id: string): Identity {
  return { key: `linkedin-member:${id}`, platform: 'linkedin', url: profileUrlOf(id) };
}

/** The identity of a Sales Navigator lead, whose page does not tell the public profile. */
export function leadIdentity(id: string): Identity {
  return {
    key: `linkedin-sales:${id}`,
    platform: 'linkedin',
    url: `https://www.linkedin.com/sales/lead/${encodeURIComponent(id)}`,
  };
}

/** The one address that Kept writes for a profile. */
export function profileUrlOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}
