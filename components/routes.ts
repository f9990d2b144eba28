import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { type ContactId, ContactIdSchema, type FollowUpId, FollowUpIdSchema } from '../utils/model/ids.ts';

/** Where the panel is: told by the part of its address after `#`. */
export type Route =
  | { page: 'home' }
  | { page: 'settings' }
  | { page: 'contact'; contactId: ContactId; followUpId: FollowUpId | undefined };

/** Reads `#/`, `#/settings`, `#/contact/ID` and `#/contact/ID?followUp=ID`; anything else is home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  if (path === '/settings') return { page: 'settings' };
  const contactId = v.safeParse(ContactIdSchema, path.replace(/^\/contact\//u, ''));
  if (!contactId.success) return { page: 'home' };
  const followUpId = v.safeParse(FollowUpIdSchema, new URLSearchParams(query).get('followUp'));
  return {
    page: 'contact',
    contactId: contactId.output,
    followUpId: followUpId.success ? followUpId.output : undefined,
  };
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
  const page = route.page === 'contact' ? route.contactId : route.page;
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
