import { eventSite } from '../event-site.ts';
import { hostOf } from '../identities.ts';

/** Timepad: the persons whom an event's JSON-LD names, and the event by its OpenGraph title (2026-11). */
export default eventSite({
  id: 'timepad',
  name: 'Timepad',
  matches: url => /(^|\.)timepad\.ru$/u.test(hostOf(url)),
  eventOf: ({ pathname }) => /^\/event\/(\d+)(?:\/|$)/u.exec(pathname)?.[1],
});
