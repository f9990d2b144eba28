import type { Reply } from '../model/commands.ts';
import type { ActionId } from '../model/ids.ts';
import type { JournalChange } from './schema.ts';
import type { Writer } from './write.ts';

/**
 * Takes an action back: puts every record it changed to what it was before, newest change first. `changed-since`
 * when one of them was changed again later, `gone` when there is no such action.
 */
export async function undoAction(writer: Writer, undoes: ActionId): Promise<Reply> {
  const journal = writer.transaction.objectStore('journal');
  const entry = await journal.get(undoes);
  if (!entry) return { ok: false, problem: 'gone' };
  if (await journal.index('undoes').getKey(undoes)) return { ok: true };

  for (const change of entry.changes.toReversed()) {
    const present = await writer.get(change.store, change.key);
    if (!isSame(present, change.after)) return { ok: false, problem: 'changed-since' };
    await restore(writer, change);
  }
  return {
    ok: true,
    ...(entry.reply.ok && entry.reply.contactId ? { contactId: entry.reply.contactId } : {}),
  };
}

async function restore(writer: Writer, change: JournalChange): Promise<void> {
  if (change.before === undefined) await writer.remove(change.store, change.key);
  else await writer.put(change.store, change.key, change.before);
}

/** Equal but for what the background notes by itself: that a promise was announced. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  return comparable(one) === comparable(other);
}

function comparable(record: object | undefined): string | undefined {
  return JSON.stringify(record, (key, value: unknown) =>
    key === 'announced' || key === 'toAnnounce' ? undefined : value,
  );
}
