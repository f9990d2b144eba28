/*
 * Prints what Kept weighs beside its budgets: `npm run sizes`, after `npm run zip`. Fails when one is exceeded.
 * One kB is 1000 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import { READER_FILES } from '../utils/platform/reader-files.ts';
import { buildFolder } from './browser/kept-browser.ts';
import { ROOT } from './setup.mjs';

type Part = { name: string; bytes: number; budget: number };

const build = buildFolder('chrome-mv3');
const builtFiles = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(js|css)$/u.test(file) && !file.startsWith('readers/'));

/** Scripts and styles of the popup, by when they are loaded. */
type PopupFiles = { atStart: string[]; onDemand: string[] };

function popupFiles(): PopupFiles {
  const page = readFileSync(join(build, 'popup.html'), 'utf8');
  const named = filesNamedIn(page);
  const scripts = named.filter(file => file.endsWith('.js'));
  const atStart = new Set([...named, ...allFrom(scripts, staticImports)]);
  const all = allFrom([...atStart], file => filesNamedIn(read(file)));
  return { atStart: [...atStart].sort(), onDemand: [...all].filter(file => !atStart.has(file)).sort() };
}

/** Files and all that these lead to, through however many others. */
function allFrom(files: readonly string[], next: (file: string) => string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) for (const other of next(file)) found.add(other);
  return found;
}

/** The scripts and styles of the build that a text names, in whatever way. */
function filesNamedIn(text: string): string[] {
  return builtFiles.filter(file => text.includes(basename(file)));
}

/** What a script imports before it can run. */
function staticImports(file: string): string[] {
  const { module } = parseSync(file, read(file));
  return module.staticImports.map(one => posix.join(posix.dirname(file), one.moduleRequest.value));
}

function read(file: string): string {
  return readFileSync(join(build, file), 'utf8');
}

function gzipped(file: string): number {
  return gzipSync(read(file), { level: 9 }).length;
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
  const { atStart, onDemand } = popupFiles();
  const parts: Part[] = [
    { name: 'what the popup loads when it opens, gzipped', bytes: sizeOf(atStart), budget: 60_000 },
    // Nearly half of it are all texts that the popup does without, in two languages.
    { name: 'what its Today loads on demand, gzipped', bytes: sizeOf(onDemand), budget: 34_000 },
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
  for (const file of atStart) console.log(row(`  ${file}`, gzipped(file)));
  for (const file of onDemand) console.log(row(`  ${file}, on demand`, gzipped(file)));
  for (const { name, bytes, budget } of parts) console.log(row(name, bytes, budget));
  return parts.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
}

process.exitCode = main();
