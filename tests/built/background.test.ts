import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/browser/kept-browser.ts';

const chromium = buildFolder('chrome-mv3');

function backgroundOf(build: string): unknown {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).background;
}

/** The files that are named in a text, by their paths within the build. */
function filesIn(text: string, build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => text.includes(`"/${file}"`));
}

describe('the background', () => {
  const entry = readFileSync(join(chromium, 'background.js'), 'utf8');
  const files = filesIn(entry, chromium);

  it('is all plain scripts in Chromium, which compiles modules anew at every start', () => {
    expect(backgroundOf(chromium)).toEqual({ service_worker: 'background.js' });
    expect(files.length).toBeGreaterThan(1);
    for (const file of ['background.js', ...files]) {
      expect(() => new Script(readFileSync(join(chromium, file), 'utf8'))).not.toThrow();
    }
  });

  it('is a module in Firefox', () => {
    const background = { scripts: ['background.js'], type: 'module' };
    expect(backgroundOf(buildFolder('firefox-mv3'))).toEqual(background);
  });

  it('loads little before it shows what is ready', () => {
    const [atOnce = ''] = /keptLoad\("[^)]*\)/u.exec(entry) ?? [];
    const bytes = filesIn(atOnce, chromium).map(file => readFileSync(join(chromium, file)).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, entry.length)).toBeLessThan(100_000);
  });
});
