/*
 * `npm test`: sets up what is missing and runs every check, going on after a failure. The last line of the output
 * is `N passed, M failed`: every test case of the suites, and one for each other step.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runTool } from './setup/tools.mjs';
import { ROOT, setUp } from './setup.mjs';
import { countCases, stepCounts } from './test-report.mjs';

/** @typedef {import('./test-report.mjs').Counts & { name: string, seconds: number }} Result */
/** @typedef {{ name: string, suite?: string, command?: string[] }} Step */

const CORPUS = [
  { name: 'saved pages', part: 'pages', script: 'scripts/check-corpus.ts' },
  { name: 'suites by others', part: 'suites', script: 'scripts/corpus-suites.ts' },
  { name: 'export files', part: 'suites/exports', script: 'scripts/corpus-exports.ts' },
  { name: 'vCards', part: 'suites/vcard', script: 'scripts/corpus-exports.ts' },
  { name: 'tables', part: 'suites/csv-spectrum', script: 'scripts/corpus-exports.ts' },
];

/** @type {Step[]} */
const STEPS = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'style', command: ['biome', 'check', '.'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'unit', suite: 'unit' },
  { name: 'components', suite: 'components' },
  { name: 'Chrome build and zip', command: ['wxt', 'zip'] },
  { name: 'Firefox build and zips', command: ['wxt', 'zip', '-b', 'firefox'] },
  { name: 'zips built again', command: ['node', 'scripts/check-zips.ts'] },
  { name: 'Firefox lint', command: ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--warnings-as-errors'] },
  { name: 'sizes', command: ['node', 'scripts/sizes.ts'] },
  { name: 'manifests', suite: 'built' },
  ...corpusSteps(),
  { name: 'Chromium', suite: 'chromium' },
  { name: 'Firefox', suite: 'firefox' },
];

/** Saved pages and suites by others are no part of the project: they are read where somebody has put them beside it. */
function corpusSteps() {
  const beside = join(ROOT, '..');
  const corpora = readdirSync(beside).map(folder => join(beside, folder, 'corpus'));
  return corpora.flatMap(corpus =>
    CORPUS.filter(({ part }) => existsSync(join(corpus, part))).map(({ name, part, script }) => ({
      name,
      command: ['node', script, join(corpus, part)],
    })),
  );
}

/**
 * @param {Step} step
 * @param {string} reports folder for the reports of suites
 * @returns {Promise<Result>}
 */
async function run({ name, suite, command }, reports) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  const report = join(reports, `${suite}.json`);
  const isDone = await runTool(
    ROOT,
    command ?? [
      'vitest',
      'run',
      '--project',
      suite ?? '',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  );
  const counts = suite ? countCases(report, isDone) : stepCounts(isDone);
  return { name, ...counts, seconds: (Date.now() - start) / 1000 };
}

/** @param {Result} result */
function line({ name, passed, failed, skipped, seconds }) {
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return `${failed ? 'FAILED' : 'ok'.padEnd(6)}  ${name.padEnd(24)} ${counts}, ${seconds.toFixed(1)} s`;
}

/** @returns {Promise<Result[]>} */
async function runAll() {
  try {
    setUp(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return [{ name: 'set-up', ...stepCounts(false), seconds: 0 }];
  }
  const reports = mkdtempSync(join(tmpdir(), 'kept-reports-'));
  try {
    const results = [];
    for (const step of STEPS) results.push(await run(step, reports));
    return results;
  } finally {
    rmSync(reports, { recursive: true });
  }
}

const results = await runAll();
console.log('');
for (const result of results) console.log(line(result));
// What went wrong, again and in short: a long output is often read from its end.
for (const { failures, secondTries } of results) {
  for (const failure of failures) console.log(`FAILED  ${failure}`);
  for (const name of secondTries) console.log(`passed only at the second try: ${name}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
