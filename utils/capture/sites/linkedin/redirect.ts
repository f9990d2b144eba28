import { isSafeLink } from '../../../model/text.ts';
import { isLinkedIn } from './host.ts';

/**
 * Where a link on LinkedIn leads: the `url` of its redirects (`/redir/redirect`, `/safety/go`), the address
 * itself on other sites, undefined for links within LinkedIn.
 */
export function targetOf(address: string): string | undefined {
  const url = new URL(address);
  if (!isLinkedIn(url)) return address;
  if (!/^\/(?:redir|safety)\//u.test(url.pathname)) return undefined;
  const target = url.searchParams.get('url') ?? '';
  return /^https?:/iu.test(target) && isSafeLink(target) ? target : undefined;
}
