import { isSafeLink, LIMITS } from '../../utils/model/text.ts';

/** A typed web address, with https added where the scheme was left out; undefined when it is none. */
export function parseAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  const isWeb = isSafeLink(address) && /^https?:\/\/[^/]+\.[^/]+/iu.test(address);
  return isWeb && address.length <= LIMITS.url ? address : undefined;
}

/** An address as people read it: without scheme, `www.` and closing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
}
