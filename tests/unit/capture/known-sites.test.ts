import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../utils/capture/hosts.ts';
import { KNOWN_SITES } from '../../../utils/capture/known-sites.ts';
import { PLATFORMS } from '../../../utils/capture/platforms.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';

describe.each(KNOWN_SITES)('$name, which can be switched on,', ({ name, hosts }) => {
  it('is called as its reader calls it', () => {
    expect(SITES.map(site => site.name)).toContain(name);
  });

  it.each(hosts)('has addresses at %s that name people', pattern => {
    const domain = pattern.replace('*.', '');
    const below = pattern === domain ? [] : [`some.${domain}`, `www.${domain}`];
    const urls = [domain, ...below].map(host => new URL(`https://${host}/`));
    expect(urls.some(url => PLATFORMS.some(({ host }) => host.test(hostOf(url))))).toBe(true);
  });
});
