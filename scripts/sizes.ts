/*
 * Prints what Kept weighs beside its budgets: `npm run sizes`, after `npm run zip`. Fails when one is exceeded.
 * One kB is 1000 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import packageFile from '../package.json' with { type: 'json' };
import { READER_FILES } from '../utils/platform/reader-files.ts';
import { buildFolder } from './browser/kept-browser.ts';
import { ROOT } from './setup.mjs';

type Part = { name: string; bytes: number; budget: number };

const build = buildFolder('chrome-mv3');

/** The popup's scripts and styles: those of its page and all that these load, at once or later. */
function popupFiles(): string[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.(js|css)$/u.test(file) && !file.startsWith('readers/'));
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const file of files.filter(one => !found.has(one) && text.includes(basename(one)))) {
      found.add(file);
      follow(readFileSync(join(build, file), 'utf8'));
    }
  };
  follow(readFileSync(join(build, 'popup.html'), 'utf8'));
  return [...found].sort();
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipped(file), 0);
}

function chromeZip(): number {
  const output = join(ROOT, '.output');
  const zip = readdirSync(output).find(name => name.endsWith(`-${packageFile.version}-chrome.zip`));
  if (!zip) throw new Error(`there is no Chrome zip in ${output}: run "npm run zip" first`);
  return readFileSync(join(output, zip)).length;
}

function row(name: string, bytes: number, budget?: number): string {
  const size = `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const limit =
    budget === undefined ? '' : `of ${(budget / 1000).toFixed(0)} kB${bytes > budget ? '  TOO BIG' : ''}`;
  return `${name.padEnd(52)}${size}  ${limit}`.trimEnd();
}

function main(): number {
  const files = popupFiles();
  const parts: Part[] = [
    {
      name: "popup's scripts and styles, gzipped",
      bytes: sizeOf(files),
      budget: 60_000,
    },
    ...Object.entries(READER_FILES).map(([name, readerFiles]) => ({
      name: `a click that runs ${name}, gzipped`,
      bytes: sizeOf(readerFiles),
      budget: 40_000,
    })),
    // A click never loads them all; each part is compressed by itself.
    {
      name: 'all readers together, gzipped',
      bytes: sizeOf([...new Set(Object.values(READER_FILES).flat())]),
      budget: 65_000,
    },
    // Readers of more than thirty sites, dates, names and rules in two languages, and the texts.
    { name: 'Chrome zip', bytes: chromeZip(), budget: 275_000 },
  ];
  for (const file of files) console.log(row(`  ${file}`, gzipped(file)));
  for (const { name, bytes, budget } of parts) console.log(row(name, bytes, budget));
  return parts.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
}

process.exitCode = main();
