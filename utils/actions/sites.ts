import { KNOWN_SITES } from '../capture/known-sites.ts';
import type { BrowsedSite, Switched } from '../model/recognition.ts';
import { areGranted, grantedOrigins, removeOrigins, requestOrigins } from '../platform/grants.ts';
import { hostOfTyped, originAt } from './origins.ts';

/** Sites that Kept knows, and the user's own, in front. One line stands for all where the user grants all at once. */
export async function listSites(): Promise<BrowsedSite[]> {
  const granted = await grantedOrigins();
  const wide = granted.filter(origin => hostIn(origin) === '*');
  if (wide.length > 0) return [{ name: '*', origins: wide, isOn: true }];
  const known = await Promise.all(
    KNOWN_SITES.map(async ({ name, hosts }) => {
      const origins = hosts.map(originAt);
      return { name, origins, isOn: await areGranted(origins) };
    }),
  );
  const own = granted.filter(origin => !known.some(({ origins }) => origins.includes(origin)));
  return [...own.map(origin => ({ name: hostIn(origin), origins: [origin], isOn: true })), ...known];
}

/** Has the browser ask for a site. Must run in a click. */
export function switchOn({ origins }: Pick<BrowsedSite, 'origins'>): Promise<Switched> {
  return requestOrigins(origins).then(
    isGranted => (isGranted ? 'on' : 'no'),
    // A policy, or a site of the browser's own.
    () => 'forbidden',
  );
}

export function switchOff({ origins }: Pick<BrowsedSite, 'origins'>): Promise<void> {
  return removeOrigins(origins);
}

/** Has the browser ask for the site of a typed address: all of a site that Kept knows, else this host. Must run in a click. */
export function addSite(address: string): Promise<Switched> {
  const host = hostOfTyped(address);
  if (host === undefined) return Promise.resolve('no-address');
  const known = KNOWN_SITES.find(({ hosts }) => hosts.some(pattern => covers(pattern, host)));
  return switchOn({ origins: known ? known.hosts.map(originAt) : [`*://${host}/*`] });
}

function covers(pattern: string, host: string): boolean {
  const domain = pattern.replace(/^\*\./u, '');
  return host === domain || host === `www.${domain}` || (domain !== pattern && host.endsWith(`.${domain}`));
}

/** The host of a match pattern; `*` for every one, also in the browser's own word for it. */
function hostIn(origin: string): string {
  return /^[^:]+:\/\/([^/]*)/u.exec(origin)?.[1] ?? '*';
}
