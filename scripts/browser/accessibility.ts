import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Surface } from './surface.ts';

declare const axe: { run(): Promise<AxeResults> };

const PROGRAM = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a popup, panel or page as it is shown now: a line for each rule and element. */
export async function accessibilityProblems(surface: Surface): Promise<string[]> {
  await surface.runProgram(PROGRAM);
  return surface.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
