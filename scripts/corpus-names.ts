import { printFigures, type Suite } from './corpus-names/figures.ts';
import { givenNameSuites, patronymicSuites, wholeNameSuites } from './corpus-names/petrovich.ts';
import { transliterationSuites } from './corpus-names/transliteration.ts';

/*
 * `npm run corpus:names -- DIR`: how well Kept tells the parts of names apart and compares them across alphabets,
 * measured on neutral suites: DIR/petrovich (given names and patronymics with gender) and DIR/iuliia (Russian
 * text with its Latin spelling). A case without an answer is neither right nor wrong. Fails when a suite is missing.
 */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: npm run corpus:names -- DIR');
    return 1;
  }
  const suites: Suite[] = [
    ...givenNameSuites(folder),
    ...patronymicSuites(folder),
    ...wholeNameSuites(folder),
    ...transliterationSuites(folder),
  ];
  printFigures(suites);
  return 0;
}

process.exitCode = main(process.argv[2]);
