import { readFileSync } from 'node:fs';
import { findPages, loadExpectation } from '../../../scripts/corpus/pages.ts';

/** A saved page to measure on. */
export type BenchPage = { name: string; url: string; html: string; expected: string };

/** The generations of LinkedIn's profile, by what the names of saved pages call them. */
const GENERATIONS = ['sdui', 'ember', 'public'];

/** The largest saved profile of each generation below a folder. Throws when one is missing. */
export function linkedInPages(folder: string): BenchPage[] {
  const profiles = findPages(folder).flatMap(page => {
    const expectation = loadExpectation(page);
    if (page.site !== 'linkedin' || 'problem' in expectation || expectation.kind !== 'profile') return [];
    const expected = expectation.person?.name ?? '';
    return [{ name: page.name, url: expectation.url, html: readFileSync(page.html, 'utf8'), expected }];
  });
  return GENERATIONS.map(generation => {
    const [largest] = profiles
      .filter(page => page.name.includes(generation))
      .toSorted((one, other) => other.html.length - one.html.length);
    if (!largest) throw new Error(`${folder} has no page linkedin/*${generation}* of a profile`);
    return largest;
  });
}
