import type { Import, ImportPeople } from '../../../model/import.ts';
import type { Reply } from '../../../model/reply.ts';
import type { Writer } from '../../../store/write.ts';
import type { CommandContext } from '../context.ts';
import { importPerson } from './import-person.ts';

/** Keeps the next people of a file, and remembers how far the import has come. */
export async function importPeople(
  writer: Writer,
  step: ImportPeople,
  context: CommandContext,
): Promise<Reply> {
  const imports = writer.transaction.objectStore('imports');
  const before = (await imports.get(step.importId)) ?? begun(step, context);
  const counts = { ...before.counts };
  for (const person of step.people) {
    const { outcome, occasions } = await importPerson(writer, person, step, context);
    counts[outcome]++;
    counts.occasions += occasions;
  }
  await imports.put({
    ...before,
    counts,
    done: before.done + step.people.length,
    steps: [...before.steps, step.actionId],
  });
  return { ok: true, ...(!step.isLast && { goesOn: true }) };
}

function begun({ importId: id, file }: ImportPeople, { now }: CommandContext): Import {
  return {
    ...{ id, fileName: file.name, format: file.format, startedAt: now, total: file.total },
    ...{ done: 0, counts: { created: 0, updated: 0, known: 0, trashed: 0, occasions: 0 }, steps: [] },
  };
}
