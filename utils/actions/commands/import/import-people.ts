import type { Import, ImportPeople } from '../../../model/import.ts';
import type { Reply } from '../../../model/reply.ts';
import type { Writer } from '../../../store/write.ts';
import type { CommandContext } from '../context.ts';
import { importPerson } from './import-person.ts';

/**
 * Keeps the next people of a file, and remembers how far the import has come. A step that was done already, though its
 * answer was lost, is not done again; the reply tells whether another one follows.
 */
export async function importPeople(
  writer: Writer,
  step: ImportPeople,
  context: CommandContext,
): Promise<Reply> {
  const imports = writer.transaction.objectStore('imports');
  const before = (await imports.get(step.importId)) ?? begun(step, context);
  const done = step.from + step.people.length;
  const reply: Reply = { ok: true, ...(done < step.file.total && { goesOn: true }) };
  if (before.done >= done) return reply;
  const counts = { ...before.counts };
  for (const person of step.people) {
    const { outcome, occasions } = await importPerson(writer, person, step, context);
    counts[outcome]++;
    counts.occasions += occasions;
  }
  await imports.put({ ...before, counts, done, steps: [...before.steps, step.actionId] });
  return reply;
}

function begun({ importId: id, file }: ImportPeople, { now }: CommandContext): Import {
  return {
    ...{ id, fileName: file.name, format: file.format, startedAt: now, total: file.total },
    ...{ done: 0, counts: { created: 0, updated: 0, known: 0, trashed: 0, occasions: 0 }, steps: [] },
  };
}
