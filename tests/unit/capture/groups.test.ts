import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readTab } from '../../../utils/actions/read-tab.ts';
import firstHalf from '../../../utils/capture/groups/first-half.ts';
import secondHalf from '../../../utils/capture/groups/second-half.ts';
import software from '../../../utils/capture/groups/software.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';
import type { TabApi } from '../../../utils/platform/tab-in-front.ts';

const GROUPS = Object.entries({
  'read-first-half': Object.values(firstHalf),
  'read-second-half': Object.values(secondHalf),
  'read-any-page': Object.values(software),
  'read-linkedin': SITES.filter(({ id }) => id === 'linkedin'),
});

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The addresses of a site's example pages. */
function addressesOf(id: string): string[] {
  return readdirSync(`${fixtures}${id}`)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(`${fixtures}${id}/${name}`, 'utf8')).url);
}

/** The last file that a click on a page at this address runs. */
async function scriptFor(url: string): Promise<string | undefined> {
  const executeScript = vi.fn<TabApi['scripting']['executeScript']>(async () => []);
  await readTab(
    { tabs: { query: vi.fn(), get: vi.fn() }, scripting: { executeScript } },
    { id: 1, windowId: 1, url, title: '' },
  );
  const [injection] = executeScript.mock.calls[0] ?? [];
  return injection?.files?.at(-1);
}

describe.each(SITES.map(site => [site.id, site] as const))('%s', (id, site) => {
  const groups = GROUPS.filter(([, sites]) => sites.includes(site)).map(([script]) => script);

  it('is read by one script', () => {
    expect(groups).toHaveLength(1);
  });

  it('says how it is known', () => {
    expect(site.hosts ?? site.recognises).toBeDefined();
  });

  it.each(addressesOf(id))('gets its script at %s', async address => {
    expect(await scriptFor(address)).toBe(`readers/${groups[0]}.js`);
  });
});
