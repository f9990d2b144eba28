/*
 * Runs the readers of export files over the files of a folder: `npm run corpus:exports -- DIR [--people]`.
 *
 * Prints for each .csv, .tsv, .vcf, .json and .txt file its format, how many people and occasions it has, and what was
 * left out with the reason; with `--people` each person, too. A table with a .json of the same name in the folder `json`
 * beside its own is compared with it cell by cell (csv-spectrum). The exit code is 0 when every file was read, every
 * entry is accounted for and every table is as expected.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../utils/exchange/read-file.ts';
import { today, words } from './context.ts';
import { knownOf } from './known.ts';
import { expectedTableOf, isExpectation, tableRemarks } from './tables.ts';
import { unaccounted } from './unaccounted.ts';

const ENDING = /\.(?:csv|tsv|vcf|json|txt)$/iu;

function main(folder: string | undefined, showsPeople: boolean): number {
  if (folder === undefined) return fail('Say where the files are: npm run corpus:exports -- DIR');
  if (!existsSync(folder)) return fail(`There is no folder ${folder}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => ENDING.test(file) && !isExpectation(join(folder, file)),
  );
  if (files.length === 0) return fail(`There are no export files in ${folder}`);
  const remarks = files.sort().map(file => report(folder, file, showsPeople));
  const failed = remarks.filter(count => count > 0).length;
  console.log(`total: files ${files.length}, failed ${failed}`);
  return failed === 0 ? 0 : 1;
}

/** Prints what became of a file. Gives how much is wrong with it. */
function report(folder: string, file: string, showsPeople: boolean): number {
  const path = join(folder, file);
  const expected = expectedTableOf(path);
  const remarks = expected === undefined ? readPeople(path, file, showsPeople) : tableRemarks(path, expected);
  if (expected !== undefined) console.log(`${file}: table`);
  for (const remark of remarks) console.log(`    WRONG ${remark}`);
  return remarks.length;
}

function readPeople(path: string, file: string, showsPeople: boolean): string[] {
  const bytes = readFileSync(path);
  try {
    const reading = readFile(bytes, { today, words });
    if (!reading.readable) {
      console.log(`${file}: ${reading.problem}`);
      return [];
    }
    const { format, people, leftOut } = reading;
    const occasions = people.flatMap(person => person.occasions);
    console.log(
      `${file}: ${format}, people ${people.length}, left out ${leftOut.length}, occasions ${occasions.length}`,
    );
    for (const { entry, reason, text } of leftOut) console.log(`    ${entry} left out, ${reason}: ${text}`);
    if (showsPeople) for (const person of people) console.log(`    ${JSON.stringify(knownOf(person))}`);
    return unaccounted(bytes, reading);
  } catch (error) {
    console.log(`${file}:`);
    return [`thrown: ${error instanceof Error ? error.stack : error}`];
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

const [folder, option] = process.argv.slice(2);
process.exitCode = main(folder, option === '--people');
