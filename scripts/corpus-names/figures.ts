/** One case of a suite: what it is called in the list of wrong ones, and how it came out. */
export type Case = { label: string; outcome: 'right' | 'wrong' | 'unanswered' };

/** Cases that are counted together. */
export type Suite = { name: string; cases: Case[] };

const MOST_SHOWN = 5;

/** One line for each suite with a few of the wrong cases below it, and the total as the last line. */
export function printFigures(suites: readonly Suite[]): void {
  for (const { name, cases } of suites) {
    const right = count(cases, 'right');
    const share = cases.length === 0 ? 0 : (100 * right) / cases.length;
    console.log(
      `${name}: right ${right} of ${cases.length} (${share.toFixed(1)} %), wrong ${count(cases, 'wrong')}`,
    );
    const wrong = cases.filter(one => one.outcome === 'wrong').slice(0, MOST_SHOWN);
    for (const { label } of wrong) console.log(`  wrong: ${label}`);
  }
  const all = suites.flatMap(suite => suite.cases);
  console.log(`total: right ${count(all, 'right')}, wrong ${count(all, 'wrong')}`);
}

/** The outcome of comparing an answer with what is expected; no answer is no mistake. */
export function outcomeOf(answer: string | undefined, expected: string): Case['outcome'] {
  if (answer === undefined) return 'unanswered';
  return answer === expected ? 'right' : 'wrong';
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter(one => one.outcome === outcome).length;
}
