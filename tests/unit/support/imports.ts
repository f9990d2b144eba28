import * as v from 'valibot';
import { newId } from '../../../utils/actions/ids.ts';
import type { Action } from '../../../utils/model/commands.ts';
import { ImportIdSchema } from '../../../utils/model/ids.ts';
import { type ImportedPerson, ImportedPersonSchema } from '../../../utils/model/import.ts';

export type Step = Extract<Action, { type: 'importPeople' }>;

/** A person of a file, by name. */
export function entry(name: string, change: Partial<ImportedPerson> = {}): ImportedPerson {
  return v.parse(ImportedPersonSchema, {
    ...{ entry: 1, fields: { name }, identities: [], addresses: [], positions: [], emails: [], phones: [] },
    ...{ tags: [], note: '', occasions: [] },
    ...change,
  });
}

/** A whole file in one step, written on the day before the tests' present. */
export function step(people: ImportedPerson[], change: Partial<Step> = {}): Step {
  return {
    type: 'importPeople',
    importId: newId(ImportIdSchema),
    file: {
      ...{ name: 'contacts.vcf', format: 'vcard', total: people.length },
      writtenAt: new Date('2026-11-21T10:00').getTime(),
    },
    shared: { tags: [] },
    connectedText: 'Connected on LinkedIn',
    from: 0,
    people,
    ...change,
  };
}

/** The file of a site's own list. */
export function linkedInFile(writtenOn = '2026-11-21'): Step['file'] {
  const writtenAt = new Date(`${writtenOn}T10:00`).getTime();
  return { name: 'Connections.csv', format: 'linkedin', writtenAt, total: 1 };
}
