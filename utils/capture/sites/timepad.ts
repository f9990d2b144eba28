import { eventSite } from '../event-site.ts';

/** Timepad: the persons whom an event's JSON-LD names, and the event by its OpenGraph title (2026-11). */
export default eventSite({
  id: 'timepad',
  name: 'Timepad',
  hosts: /(^|\.)timepad\.ru$/u,
  eventOf: ({ pathname }) => /^\/event\/(\d+)(?:\/|$)/u.exec(pathname)?.[1],
});
