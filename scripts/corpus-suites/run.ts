/*
 * Runs neutral suites of other projects over the readers of standard markup: `npm run corpus:suites -- DIR`.
 *
 * DIR holds a folder for each suite (microformats, schemaorg, extruct). One line with the count of cases passed is
 * printed for each, below it what failed with the differences and what is refused on purpose with the reason, and last
 * `total: passed P, failed F, refused R`. The exit code is 0 when every suite is there and nothing failed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extruct } from './extruct.ts';
import { microformats } from './microformats.ts';
import type { Outcome, Suite } from './outcome.ts';
import { schemaOrg } from './schema-org.ts';

const SUITES: readonly Suite[] = [microformats, schemaOrg, extruct];

function main(folder: string | undefined): number {
  if (folder === undefined) return fail('Say where the suites are: npm run corpus:suites -- DIR');
  const absent = SUITES.filter(({ name }) => !existsSync(join(folder, name)));
  if (absent.length > 0) return fail(`Not in ${folder}: ${absent.map(({ name }) => name).join(', ')}`);
  const outcomes = SUITES.flatMap(suite => report(suite, suite.run(join(folder, suite.name))));
  const count = (verdict: Outcome['verdict']) => outcomes.filter(one => one.verdict === verdict).length;
  console.log(`total: passed ${count('passed')}, failed ${count('failed')}, refused ${count('refused')}`);
  return count('failed') === 0 ? 0 : 1;
}

function report({ name }: Suite, outcomes: Outcome[]): Outcome[] {
  const passed = outcomes.filter(one => one.verdict === 'passed');
  console.log(`${name}: ${passed.length} of ${outcomes.length} passed`);
  for (const outcome of outcomes) {
    if (outcome.verdict === 'refused') console.log(`    refused ${outcome.name}: ${outcome.reason}`);
    if (outcome.verdict !== 'failed') continue;
    console.log(`    failed ${outcome.name}`);
    for (const remark of outcome.remarks) console.log(`        ${remark}`);
  }
  return outcomes;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = main(process.argv[2]);
