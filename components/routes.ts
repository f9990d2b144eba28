import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import * as v from 'valibot';
import {
  type CommunityId,
  CommunityIdSchema,
  type ContactId,
  ContactIdSchema,
  type FollowUpId,
  FollowUpIdSchema,
  type GatheringId,
  GatheringIdSchema,
} from '../utils/model/ids.ts';
import { type PromptKey, PromptKeySchema } from '../utils/model/prompt.ts';

/** What of Today is to be shown: a prompt, or all of it from its beginning. */
export type Shown = PromptKey | 'today';

/** Where the panel is: told by the part of its address after `#`. */
export type Route =
  | { page: 'home'; show?: Shown }
  | { page: 'settings' }
  | { page: 'pairs' }
  | { page: 'import' }
  | { page: 'communities' }
  /** With tags to begin a new opportunity with. */
  | { page: 'opportunities'; tags: readonly string[] }
  | { page: 'community'; communityId: CommunityId }
  | { page: 'gathering'; gatheringId: GatheringId }
  | MergeRoute
  | { page: 'contact'; contactId: ContactId; followUpId: FollowUpId | undefined };

/** A contact beside another one; without the other, the choice of it. */
export type MergeRoute = {
  page: 'merge';
  contactId: ContactId;
  otherId: ContactId | undefined;
  /** Whether the user came from the list of pairs, and goes back there. */
  fromPairs: boolean;
};

/**
 * Reads `#/`, `#/?show=today`, `#/?show=PROMPT`, `#/settings`, `#/pairs`, `#/import`, `#/communities`,
 * `#/opportunities?tag=TAG`, `#/community/ID`, `#/gathering/ID`, `#/merge/ID`,
 * `#/merge/ID/ID`, `#/contact/ID` and `#/contact/ID?followUp=ID`; anything else is home.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  if (path === '/settings') return { page: 'settings' };
  if (path === '/pairs') return { page: 'pairs' };
  if (path === '/import') return { page: 'import' };
  if (path === '/communities') return { page: 'communities' };
  if (path === '/opportunities') {
    return { page: 'opportunities', tags: new URLSearchParams(query).getAll('tag') };
  }
  if (path.startsWith('/merge/')) return mergeRoute(path, query);
  if (path.startsWith('/community/') || path.startsWith('/gathering/')) return placeRoute(path);
  const contactId = v.safeParse(ContactIdSchema, path.replace(/^\/contact\//u, ''));
  if (!contactId.success) return homeRoute(query);
  const followUpId = v.safeParse(FollowUpIdSchema, new URLSearchParams(query).get('followUp'));
  return {
    page: 'contact',
    contactId: contactId.output,
    followUpId: followUpId.success ? followUpId.output : undefined,
  };
}

function homeRoute(query: string): Route {
  const asked = new URLSearchParams(query).get('show');
  const key = v.safeParse(PromptKeySchema, asked);
  if (key.success) return { page: 'home', show: key.output };
  return asked === 'today' ? { page: 'home', show: asked } : { page: 'home' };
}

function placeRoute(path: string): Route {
  const [page, id] = path.split('/').slice(1);
  const communityId = v.safeParse(CommunityIdSchema, id);
  const gatheringId = v.safeParse(GatheringIdSchema, id);
  if (page === 'community' && communityId.success) return { page, communityId: communityId.output };
  if (page === 'gathering' && gatheringId.success) return { page, gatheringId: gatheringId.output };
  return { page: 'home' };
}

/** The address of a community's page within the panel. */
export function communityHash(id: CommunityId): string {
  return `#/community/${id}`;
}

/** The address of the opportunities within the panel, where a new one begins with these tags. */
export function opportunitiesHash(tags: readonly string[] = []): string {
  const query = new URLSearchParams(tags.map(tag => ['tag', tag]));
  return `#/opportunities${tags.length > 0 ? `?${query}` : ''}`;
}

/** The address of a gathering's page within the panel. */
export function gatheringHash(id: GatheringId): string {
  return `#/gathering/${id}`;
}

function mergeRoute(path: string, query: string): Route {
  const [contactId, otherId] = path
    .split('/')
    .slice(2)
    .map(part => v.safeParse(ContactIdSchema, part));
  if (!contactId?.success) return { page: 'home' };
  return {
    page: 'merge',
    contactId: contactId.output,
    otherId: otherId?.success ? otherId.output : undefined,
    fromPairs: new URLSearchParams(query).get('from') === 'pairs',
  };
}

/** The address of two contacts side by side, or of the choice of the other one. */
export function mergeHash(id: ContactId, otherId?: ContactId, fromPairs = false): string {
  return `#/merge/${id}${otherId ? `/${otherId}` : ''}${fromPairs ? '?from=pairs' : ''}`;
}

/** The address of a contact's page within the panel. */
export function contactHash(id: ContactId): string {
  return `#/contact/${id}`;
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const route = useMemo(() => signal(parseRoute(location.hash)), []);
  // Before the first paint: a link can be followed as soon as it is seen.
  useLayoutEffect(() => {
    const follow = () => {
      route.value = parseRoute(location.hash);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [route]);
  return route.value;
}

/** A page starts at its top; the lists come back where they were left. For the one-column panel, which scrolls as a whole. */
export function usePlaceInList(route: Route): void {
  const place = useRef(0);
  const page = Object.values(route).join(' ');
  const last = useRef(page);
  useLayoutEffect(() => {
    // The panel opens at its top by itself: to say so would make the browser lay it out once more before its first frame.
    if (page !== last.current) document.documentElement.scrollTop = page === 'home' ? place.current : 0;
    last.current = page;
    if (page !== 'home') return;
    const remember = () => {
      place.current = window.scrollY;
    };
    window.addEventListener('scroll', remember);
    return () => window.removeEventListener('scroll', remember);
  }, [page]);
}
