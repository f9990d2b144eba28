import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageSource } from '../../utils/capture/contract.ts';

/** What became of one case: passed, failed with what differs, or refused on purpose for a reason. */
export type Outcome =
  | { name: string; verdict: 'passed' }
  | { name: string; verdict: 'failed'; remarks: string[] }
  | { name: string; verdict: 'refused'; reason: string };

/** One suite: its name, which is its folder, and how its cases are run. */
export type Suite = { name: string; run: (folder: string) => Outcome[] };

/** Passed, or failed with the remarks where there are any. */
export function judge(name: string, remarks: readonly string[]): Outcome {
  return remarks.length === 0
    ? { name, verdict: 'passed' }
    : { name, verdict: 'failed', remarks: [...remarks] };
}

/** Every file below a folder with this ending, sorted, without the ending. Throws what the file system throws. */
export function casesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending))
    .map(path => path.slice(0, -ending.length))
    .sort();
}

/** A case's file as a page at an address. */
export function pageOf(folder: string, file: string, address: string): PageSource {
  // The samples refer to styles and pictures that are not there; jsdom's complaints say nothing of the readers.
  const options = { url: address, virtualConsole: new VirtualConsole() };
  const { document } = new JSDOM(readFileSync(join(folder, file), 'utf8'), options).window;
  return { document, url: new URL(address) };
}

/** The value of a JSON file; undefined where there is none. */
export function jsonIn(folder: string, file: string): unknown {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
