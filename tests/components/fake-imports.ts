import * as v from 'valibot';
import type { Action } from '../../utils/model/commands.ts';
import type { ActionId } from '../../utils/model/ids.ts';
import {
  type Import,
  type ImportedPerson,
  ImportedPersonSchema,
  ImportSchema,
} from '../../utils/model/import.ts';
import type { World } from './fake-host.ts';
import { NOW } from './people.ts';

const NOBODY = { created: 0, updated: 0, known: 0, trashed: 0, occasions: 0 };

type ImportAction = Extract<Action, { type: 'importPeople' | 'takeBackImport' }>;

/** Whether an action is a step of an import, or of taking one back. */
export function isOfImport(action: Action): action is ImportAction {
  return action.type === 'importPeople' || action.type === 'takeBackImport';
}

/** Does in the world what is remembered of an import, as if everybody were new. Returns whether another step follows. */
export function importInto(world: World, action: ImportAction, actionId: ActionId): boolean {
  const before = world.imports.find(one => one.id === action.importId);
  if (action.type === 'takeBackImport') {
    const after = before && withoutLastStep(before);
    world.imports = world.imports.map(one => (one === before && after ? after : one));
    return after !== undefined && after.steps.length > 0;
  }
  const { people, importId, file } = action;
  const known = before ?? newImport(importId, file);
  const counts = {
    ...known.counts,
    created: known.counts.created + people.length,
    occasions: known.counts.occasions + people.flatMap(one => one.occasions).length,
  };
  const after = { ...known, counts, done: known.done + people.length, steps: [...known.steps, actionId] };
  world.imports = [after, ...world.imports.filter(one => one !== before)];
  return after.done < file.total;
}

function newImport(id: string, file: { name: string; format: string; total: number }): Import {
  const { name: fileName, format, total } = file;
  const start = { startedAt: NOW.getTime(), total, done: 0, counts: NOBODY, steps: [] };
  return v.parse(ImportSchema, { id, fileName, format, ...start });
}

function withoutLastStep(one: Import): Import {
  const steps = one.steps.slice(0, -1);
  const left = steps.length === 0 ? { undone: one.done, kept: 0 } : { undone: 0, kept: 0 };
  return { ...one, steps, takenBack: left };
}

/** A person of a file; `entry` makes the name, unless one is given. */
export function importedPerson(
  entry: number,
  some: Partial<v.InferInput<typeof ImportedPersonSchema>> = {},
): ImportedPerson {
  return v.parse(ImportedPersonSchema, {
    entry,
    fields: { name: `Person ${entry}` },
    identities: [],
    addresses: [],
    positions: [],
    emails: [],
    phones: [],
    tags: [],
    note: '',
    occasions: [],
    ...some,
  });
}
