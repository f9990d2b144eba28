import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../utils/capture/sites/index.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const folder = (id: string) => new URL(`../../fixtures/${id}/`, import.meta.url);

/** The least that shows a site: a profile, a variant, a name in another script, a wall, nobody, a hostile page. */
const FEWEST_FIXTURES = 4;

describe.each(SITES.map(site => [site.name, site] as const))('%s', (name, site) => {
  it('has fixtures in a folder of its own', () => {
    const pages = existsSync(folder(site.id))
      ? readdirSync(folder(site.id)).filter(one => one.endsWith('.html'))
      : [];
    expect(pages.length).toBeGreaterThanOrEqual(FEWEST_FIXTURES);
  });

  it('stands in the table of sites in the README', () => {
    expect(readme).toContain(`\n| ${name} |`);
  });
});
