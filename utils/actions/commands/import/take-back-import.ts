import type { ParsedCommand } from '../../../model/commands.ts';
import type { Reply } from '../../../model/reply.ts';
import { undoPeople } from '../../../store/undo-people.ts';
import type { Writer } from '../../../store/write.ts';
import { countAnew } from '../undo.ts';

/**
 * Takes back the newest step of an import that is left; the reply tells whether another one is. People who were changed
 * since, or of whom something else was noted, stay as they are.
 */
export async function takeBackImport(
  writer: Writer,
  { importId }: Extract<ParsedCommand, { type: 'takeBackImport' }>,
): Promise<Reply> {
  const imports = writer.transaction.objectStore('imports');
  const known = await imports.get(importId);
  const step = known?.steps.at(-1);
  if (!known || !step) return { ok: false, problem: 'gone' };
  const { restored, undone, kept } = await undoPeople(writer, step);
  await countAnew(writer, restored);
  const before = known.takenBack ?? { undone: 0, kept: 0 };
  const steps = known.steps.slice(0, -1);
  await imports.put({
    ...known,
    steps,
    takenBack: { undone: before.undone + undone, kept: before.kept + kept },
  });
  return { ok: true, ...(steps.length > 0 && { goesOn: true }) };
}
