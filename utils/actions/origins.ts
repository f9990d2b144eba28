/** The match pattern of a page's own site, whatever its scheme's port: patterns know none. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The match pattern of a host of {@link KNOWN_SITES}. */
export function originAt(host: string): string {
  return `https://${host}/*`;
}

/**
 * The host of an address as a user types it, with or without `https://` and path; undefined for what is none. Patterns
 * (`*.example`) are none: a site is granted, not half the web.
 */
export function hostOfTyped(text: string): string | undefined {
  const address = /^[a-z]+:\/\//iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  const isHost = /^(?:[a-z\d_-]+\.)+[a-z\d-]+$|^localhost$/u.test(hostname);
  return /^https?:$/u.test(protocol) && isHost && username === '' ? hostname : undefined;
}
