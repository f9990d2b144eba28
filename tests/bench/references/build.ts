import { rmSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** The extensions that Kept is measured beside: the least that popup, panel and reminder can be, and the least of Preact. */
export const REFERENCES = ['empty page', 'minimal Preact'] as const;
export type Reference = (typeof REFERENCES)[number];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds a reference extension into a new temporary folder, and returns the folder; it is gone when the process ends. */
export async function buildReference(reference: Reference): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest(reference)));
  await cp(here('../../../public/icon'), join(folder, 'icon'), { recursive: true });
  await cp(here('./empty'), folder, { recursive: true });
  if (reference === 'minimal Preact') await buildMinimalPreact(folder);
  await cp(join(folder, 'popup.html'), join(folder, 'sidepanel.html'));
  return folder;
}

function manifest(name: string) {
  return {
    manifest_version: 3,
    name,
    version: '1.0',
    permissions: ['activeTab', 'alarms', 'notifications', 'sidePanel'],
    action: { default_popup: 'popup.html' },
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'worker.js' },
  };
}

async function buildMinimalPreact(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: here('./minimal-preact'),
    base: './',
    plugins: [preact()],
    build: { outDir, emptyOutDir: false, rolldownOptions: { input: here('./minimal-preact/popup.html') } },
  });
}
