/** The host name in lower case without `www.`. */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\./u, '');
}

/** One expression for several hosts. */
export function anyHost(hosts: readonly RegExp[]): RegExp {
  return new RegExp(hosts.map(({ source }) => source).join('|'), 'u');
}
