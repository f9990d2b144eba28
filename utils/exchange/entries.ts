import type { FileFormat, FileReading, ImportedPerson, LeftOutEntry } from '../model/import.ts';
import { cleanLine } from '../model/text.ts';
import type { Outcome } from './contract.ts';
import type { PersonDraft } from './person/draft.ts';
import { finishPerson } from './person/finish.ts';

/** The reading of a file whose entries came out so: each of them is in it, once. */
export function readingOf(format: FileFormat, outcomes: readonly Outcome[]): FileReading {
  const people: ImportedPerson[] = [];
  const leftOut: LeftOutEntry[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const entry = index + 1;
    const person = 'draft' in outcome ? finishPerson(outcome.draft, entry) : undefined;
    if (person) people.push(person);
    else
      leftOut.push({
        entry,
        reason: 'draft' in outcome ? reasonOf(outcome.draft) : outcome.leftOut,
        text: cleanLine(outcome.text),
      });
  }
  return { readable: true, format, people, leftOut };
}

/** Why a draft without a name is nobody: an organisation needs none. */
function reasonOf({ jobs }: PersonDraft): LeftOutEntry['reason'] {
  return [...jobs.values()].some(({ company }) => company !== '') ? 'not-a-person' : 'no-name';
}
