import type { Platform } from './platforms.ts';

/** Addresses of people on platforms of events and memberships (path forms of 2026-11). */
export const EVENT_PLATFORMS: readonly Platform[] = [
  {
    id: 'meetup',
    host: /^(secure\.)?meetup\.com$/u,
    path: /^\/(?:[a-z]{2}-[a-z]{2}\/)?(?:[^/]+\/)?members\/(\d+)(?:\/|$)/iu,
    address: handle => `https://www.meetup.com/members/${handle}/`,
  },
  {
    id: 'luma',
    host: /^(lu\.ma|luma\.com)$/u,
    path: /^\/user\/([^/]+)/u,
    address: handle => `https://luma.com/user/${encodeURIComponent(handle)}`,
  },
  {
    id: 'eventbrite',
    host: /^eventbrite\.(com|com?\.[a-z]{2}|[a-z]{2})$/u,
    path: /^\/o\/(?:[^/]*-)?(\d+)\/?$/u,
    address: handle => `https://www.eventbrite.com/o/${handle}`,
  },
  {
    id: 'leader-id',
    host: /^leader-id\.ru$/u,
    path: /^\/users\/(\d+)(?:\/|$)/u,
    address: handle => `https://leader-id.ru/users/${handle}`,
  },
  {
    id: 'skool',
    host: /^skool\.com$/u,
    path: /^\/@([^/]+)/u,
    address: handle => `https://www.skool.com/@${encodeURIComponent(handle)}`,
  },
];
