/*
 * Reads the saved pages of a folder and fails when the LinkedIn pages among them are not read well enough:
 * `node scripts/check-corpus.ts DIR`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('corpus.ts', import.meta.url));
const LEAST_FOUND = 0.95;

function main(folder: string): number {
  const { stdout, status } = spawnSync(process.execPath, [CORPUS, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(stdout);
  if (status !== 0) return 1;
  const figures = /^linkedin: pages \d+, expected (\d+), found (\d+), wrong (\d+), invented (\d+)/mu.exec(
    stdout,
  );
  if (!figures) return fail('there are no LinkedIn pages among them');
  const [expected = 0, found = 0, wrong = 0, invented = 0] = figures.slice(1).map(Number);
  if (wrong + invented > 0) return fail(`LinkedIn: ${wrong} values wrong, ${invented} invented`);
  if (found < LEAST_FOUND * expected) return fail(`LinkedIn: only ${found} of ${expected} values found`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = main(process.argv[2] ?? '');
