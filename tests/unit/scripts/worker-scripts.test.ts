import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leanPreload } from '../../../scripts/vite/lean-preload.ts';
import { workerScripts } from '../../../scripts/vite/worker-scripts.ts';

const SOURCES: Record<string, string> = {
  shared: `export const greeting = 'hello'; export const loaded = []; loaded.push('shared');`,
  background: `
    import { loaded } from 'shared';
    loaded.push('background');
    globalThis.loaded = loaded;
    globalThis.greet = async name => (await import('work')).greet(name);`,
  tool: `import { loaded } from 'shared'; loaded.push('tool'); export const shout = text => text.toUpperCase();`,
  work: `
    import { greeting, loaded } from 'shared';
    import { shout } from 'tool';
    loaded.push('work');
    export const greet = name => shout(greeting) + ' ' + name;`,
  page: `
    import { greeting } from 'shared';
    export { shout } from 'tool';
    export const shown = greeting + ', page';`,
};

/** What a service worker of Chromium lets scripts do: what is not loaded by the end of its installation, it may never load. */
function startWorker(files: Readonly<Record<string, string>>, isInstalled: boolean) {
  const listeners: (() => void)[] = [];
  const known = new Set<string>(isInstalled ? Object.keys(files) : []);
  let isInstalling = !isInstalled;
  const importScripts = (...paths: string[]) => {
    for (const path of paths) {
      const file = path.slice(1);
      if (!known.has(file) && !isInstalling) throw new Error(`${file} was not installed`);
      known.add(file);
      run(file);
    }
  };
  const addEventListener = (type: string, listener: () => void) => {
    if (type === 'install') listeners.push(listener);
  };
  const context = createContext({ importScripts, addEventListener });
  const run = (file: string): unknown => runInContext(files[file] ?? '', context);
  run('background.js');
  const install = () => {
    for (const listener of listeners) listener();
    isInstalling = false;
  };
  return { install, evaluate: (code: string): unknown => runInContext(code, context) };
}

describe('a background that shares files with pages', () => {
  let folder = '';
  let files: Record<string, string> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kept-scripts-'));
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [
        {
          name: 'sources',
          enforce: 'pre',
          resolveId: id => (id in SOURCES ? `\0${id}.js` : null),
          load: id => SOURCES[id.slice(1, -3)] ?? null,
        },
        leanPreload(),
        workerScripts('background.js'),
      ],
      build: {
        outDir: join(folder, 'built'),
        rolldownOptions: {
          input: { background: 'background', page: 'page' },
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
    });
    const { output } = [result].flat().find(one => 'output' in one) ?? { output: [] };
    files = Object.fromEntries(output.map(one => [one.fileName, 'code' in one ? one.code : '']));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('starts without what it imports on demand', () => {
    expect(startWorker(files, true).evaluate('[...loaded]')).toEqual(['shared', 'background']);
  });

  it('has it when it asks for it, once', async () => {
    const worker = startWorker(files, true);
    await worker.evaluate(`greet('Ada')`);
    expect(await worker.evaluate(`greet('Ben')`)).toBe('HELLO Ben');
    expect(worker.evaluate('[...loaded]')).toEqual(['shared', 'background', 'tool', 'work']);
  });

  it('loads everything while it is installed, which is when it may', async () => {
    const worker = startWorker(files, false);
    worker.install();
    expect(await worker.evaluate(`greet('Cleo')`)).toBe('HELLO Cleo');
    expect(worker.evaluate('[...loaded]')).toEqual(['shared', 'background', 'tool', 'work']);
  });

  it('leaves pages modules, with the same exports', async () => {
    const page = await import(pathToFileURL(join(folder, 'built', 'page.js')).href);
    expect(page.shown).toBe('hello, page');
    expect(page.shout('ho')).toBe('HO');
  });
});
