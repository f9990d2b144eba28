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
const builtFiles = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(js|css)$/u.test(file) && !file.startsWith('readers/'));

/** What the popup loads only when its user asks for Today, or for a reminder about a selected text. */
const ON_DEMAND = /\/(?:prompts|today|panel|remind-screen)-/u;

/** Scripts and styles of the popup, by when they are loaded: before the card and right after it, or on demand. */
type PopupFiles = { always: string[]; onDemand: string[] };

function popupFiles(): PopupFiles {
  const named = filesNamedIn(readFileSync(join(build, 'popup.html'), 'utf8'));
  const all = allFrom(named, file => filesNamedIn(read(file)));
  const always = allFrom(named, file => filesNamedIn(read(file)).filter(other => !ON_DEMAND.test(other)));
  return { always: [...always].sort(), onDemand: [...all].filter(file => !always.has(file)).sort() };
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
  const { always, onDemand } = popupFiles();
  const parts: Part[] = [
    { name: "popup's scripts and styles, gzipped", bytes: sizeOf(always), budget: 60_000 },
    // Nearly half of it are all texts that the popup does without, in two languages; some of it is the panel's alone.
    { name: 'Today and reminders, loaded on demand, gzipped', bytes: sizeOf(onDemand), budget: 42_000 },
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
    // Readers of more than thirty sites and of files, dates, names and rules in two languages, and the texts.
    { name: 'Chrome zip', bytes: chromeZip(), budget: 335_000 },
  ];
  for (const file of always) console.log(row(`  ${file}`, gzipped(file)));
  for (const file of onDemand) console.log(row(`  ${file}, on demand`, gzipped(file)));
  for (const { name, bytes, budget } of parts) console.log(row(name, bytes, budget));
  return parts.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
}

process.exitCode = main();
