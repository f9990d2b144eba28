/*
 * Builds Kept a second time, from its own sources zip in another folder, and compares the zips byte by byte:
 * `npm run check-zips`, after `npm run zip`. So the zips are reproducible and the sources are complete.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import packageFile from '../package.json' with { type: 'json' };
import { ROOT } from './setup.mjs';

const { version } = packageFile;
const OUTPUT = join(ROOT, '.output');

function main(): number {
  const zips = readdirSync(OUTPUT).filter(name => name.endsWith('.zip') && name.includes(`-${version}-`));
  const sources = zips.find(name => name.includes('-sources'));
  if (zips.length !== 3 || !sources) {
    console.error(`expected three zips in ${OUTPUT}, found ${zips.length}: run "npm run zip" first`);
    return 1;
  }
  const again = mkdtempSync(join(tmpdir(), 'kept-again-'));
  try {
    unpack(join(OUTPUT, sources), again);
    symlinkSync(join(ROOT, 'node_modules'), join(again, 'node_modules'), 'junction');
    const built = [[], ['-b', 'firefox']].every(browser => runWxt(again, ['zip', ...browser]));
    if (!built) return 1;
    const differing = zips.filter(
      name => hashOf(join(OUTPUT, name)) !== hashOf(join(again, '.output', name)),
    );
    for (const name of zips) console.log(`${hashOf(join(OUTPUT, name))}  ${name}`);
    for (const name of differing) console.error(`${name} differs when it is built again`);
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(again, { recursive: true });
  }
}

function runWxt(folder: string, args: string[]): boolean {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

const LOCAL_FILE = 0x04034b50;

/** Unpacks a zip as WXT writes it: one file after the other, sizes in front, stored or deflated. */
function unpack(zipPath: string, folder: string): void {
  const zip = readFileSync(zipPath);
  let at = 0;
  while (zip.readUInt32LE(at) === LOCAL_FILE) {
    const isDeflated = zip.readUInt16LE(at + 8) === 8;
    const nameAt = at + 30;
    const dataAt = nameAt + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const end = dataAt + zip.readUInt32LE(at + 18);
    const path = join(folder, zip.toString('utf8', nameAt, nameAt + zip.readUInt16LE(at + 26)));
    const data = zip.subarray(dataAt, end);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, isDeflated ? inflateRawSync(data) : data);
    at = end;
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

process.exitCode = main();
