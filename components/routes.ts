import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { type ContactId, ContactIdSchema, type FollowUpId, FollowUpIdSchema } from '../utils/model/ids.ts';

/** Where the panel is: told by the part of its address after `#`. */
export type Route =
  | { page: 'home' }
  | { page: 'settings' }
  | { page: 'pairs' }
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
 * Reads `#/`, `#/settings`, `#/pairs`, `#/merge/ID`, `#/merge/ID/ID`, `#/contact/ID` and `#/contact/ID?followUp=ID`;
 * anything else is home.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  if (path === '/settings') return { page: 'settings' };
  if (path === '/pairs') return { page: 'pairs' };
  if (path.startsWith('/merge/')) return mergeRoute(path, query);
  const contactId = v.safeParse(ContactIdSchema, path.replace(/^\/contact\//u, ''));
  if (!contactId.success) return { page: 'home' };
  const followUpId = v.safeParse(FollowUpIdSchema, new URLSearchParams(query).get('followUp'));
  return {
    page: 'contact',
    contactId: contactId.output,
    followUpId: followUpId.success ? followUpId.output : undefined,
  };
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
  useEffect(() => {
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
  const page = 'contactId' in route ? `${route.page} ${route.contactId}` : route.page;
  useLayoutEffect(() => {
    document.documentElement.scrollTop = page === 'home' ? place.current : 0;
    if (page !== 'home') return;
    const remember = () => {
      place.current = window.scrollY;
    };
    window.addEventListener('scroll', remember);
    return () => window.removeEventListener('scroll', remember);
  }, [page]);
}
