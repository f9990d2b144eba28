import { readFileSync } from 'node:fs';
import { judge, readLines } from './corpus-dates/lines.ts';

/*
 * `npm run corpus:dates -- FILE`: how well Kept reads dates in plain language. FILE has lines of locale, now, phrase
 * and expected date, between tabs. Prints each line that is not read as expected, and the figures last. Fails when
 * the file or a line of it cannot be read.
 */
function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('usage: npm run corpus:dates -- FILE');
    return 1;
  }
  const read = readLines(textOf(path));
  for (const problem of read.problems) console.error(`${path}:${problem}`);
  const verdicts = read.lines.map(line => ({ ...line, ...judge(line) }));
  for (const { locale, now, phrase, expected, verdict, found } of verdicts) {
    if (verdict !== 'right')
      console.log(`${verdict}\t${[locale, now, phrase, expected].join('\t')}\t→ ${found}`);
  }
  const count = (one: string) => verdicts.filter(({ verdict }) => verdict === one).length;
  console.log(`total: right ${count('right')}, wrong ${count('wrong')}, refused ${count('refused')}`);
  return read.problems.length > 0 ? 1 : 0;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

process.exitCode = main(process.argv[2]);
