import { identityOf } from './identities.ts';

/** The part of a path that names a member on forums and servers of any address; tabs of the profile follow it. */
const MEMBER = /^(?:.*?\/)?(?:@[^/]+|(?:u|users?|members?|profiles?|people)\/[^/]+)(?=\/|$)/u;

/**
 * The identity keys under which the person of an address may be kept, told by the address alone: its own, and on
 * hosts that are no platform that of the member whose profile it is a part of (`/u/ann/summary`). Empty for share links
 * and other pages of platforms.
 */
export function keysOfAddress(address: string): string[] {
  const own = identityOf(address);
  if (!own) return [];
  if (own.platform !== 'url') return [own.key];
  const url = new URL(address);
  const member = MEMBER.exec(url.pathname)?.[0];
  const paths = member === undefined ? [] : [member, member.toLowerCase()];
  const members = paths.flatMap(path => identityOf(new URL(path, url.origin))?.key ?? []);
  return [...new Set([own.key, ...members])];
}
