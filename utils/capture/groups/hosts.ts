import type { SiteAdapter } from '../contract.ts';
import { anyHost } from '../hosts.ts';
import first from './first-half.ts';
import second from './second-half.ts';

function hostsOf(files: Readonly<Record<string, SiteAdapter>>): RegExp {
  return anyHost(Object.values(files).flatMap(({ hosts }) => (hosts ? [hosts] : [])));
}

/** The hosts of each half of the known sites. Worked out when Kept is built: the popup holds no sites. */
export default { first: hostsOf(first), second: hostsOf(second) };
