import Defuddle from 'defuddle';
import { readWith } from '../../../utils/capture/read-with.ts';
import linkedin from '../../../utils/capture/sites/linkedin.ts';
import type { Reading } from '../../../utils/model/reading.ts';

/* Runs inside the page, in a world of its own: everything that is measured there. */

/** What is timed, by name; each does its whole work once and leaves the page as it was. */
const SUBJECTS: Readonly<Record<string, () => unknown>> = {
  reader: read,
  clone: () => document.cloneNode(true),
  defuddle: () => new Defuddle(document, { url: location.href }).parse(),
};

/** Runs a subject once and returns the milliseconds that it took. */
export function time(subject: string): number {
  const start = performance.now();
  SUBJECTS[subject]?.();
  return performance.now() - start;
}

/** Whom the reader finds: a bench of a reader that finds nobody would measure nothing. */
export function nameRead(): string {
  const reading = read();
  return reading.kind === 'person' ? (reading.person.fields.name?.value ?? '') : reading.kind;
}

/** As the script does that the user's click puts into a page of LinkedIn. */
function read(): Reading {
  return readWith({ sites: [linkedin] }, document, new URL(location.href));
}
