import { poll } from '../../scripts/browser/poll.ts';
import type { Surface } from '../../scripts/browser/surface.ts';
import { type Figures, figuresOf } from './figures.ts';

/** Milliseconds for a mark to be set. */
const PATIENCE = 20_000;

/**
 * Measures every subject in turn, round by round, so that a slow moment of the machine meets all of them. The first
 * round warms up and does not count.
 */
export async function measureInTurn<Subject>(
  subjects: readonly Subject[],
  rounds: number,
  once: (subject: Subject) => Promise<number>,
): Promise<Figures[]> {
  const measured = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const took = await once(subject);
      if (round > 0) measured[index]?.push(took);
    }
  }
  return measured.map(figuresOf);
}

/** Milliseconds from the start of a document to a mark that it sets, or to an entry of its painting. */
export async function momentOf(surface: Surface, mark: string): Promise<number> {
  const moment = await poll(
    () => surface.evaluate(name => performance.getEntriesByName(name)[0]?.startTime, mark),
    PATIENCE,
  );
  if (moment === undefined) throw new Error(`"${mark}" was never set. Seen: ${await surface.text()}`);
  return moment;
}

/** The moment of a mark in a popup or panel that is just being opened, and is closed again. */
export async function shownAfter(opening: Promise<Surface>, mark: string): Promise<number> {
  const surface = await opening;
  const shown = await momentOf(surface, mark);
  await surface.close();
  return shown;
}
