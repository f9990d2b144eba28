import { eventSite, nobody } from '../event-site.ts';

/**
 * Eventbrite: an event's organisers and performers who are persons, by its JSON-LD (2026-11). Most organisers are
 * organisations; their pages are left to the layers for any site, which see whether one says that it is a person's.
 */
export default eventSite({
  id: 'eventbrite',
  name: 'Eventbrite',
  hosts: /^([a-z]+\.)?eventbrite\.(com|com?\.[a-z]{2}|[a-z]{2})$/u,
  eventOf: ({ pathname }) => /^\/e\/(?:[^/]*-)?(\d+)\/?$/u.exec(pathname)?.[1],
  readOther: page => (page.url.pathname.startsWith('/o/') ? undefined : nobody(page)),
});
