import type { ActionId } from '../model/ids.ts';
import type { Problem, Reply } from '../model/reply.ts';
import { beginningWith } from './reads/matching.ts';
import type { JournalChange } from './schema.ts';
import type { Writer } from './write.ts';

/** What an undo did: its reply, and the changes that it took back. */
export type Undone = { reply: Reply; restored: readonly JournalChange[] };

/**
 * Takes an action back: puts every record it changed to what it was before, newest change first. `changed-since`
 * when one of them was changed again later, `gone` when there is no such action.
 */
export async function undoAction(writer: Writer, undoes: ActionId): Promise<Undone> {
  const journal = writer.transaction.objectStore('journal');
  const entry = await journal.get(undoes);
  if (!entry) return refused('gone');
  if (await journal.index('undoes').getKey(undoes)) return { reply: { ok: true }, restored: [] };

  for (const change of entry.changes.toReversed()) {
    if (!(await isAsLeft(writer, change))) return refused('changed-since');
    if (!(await isInUse(writer, change))) await restore(writer, change);
  }
  const contactId = entry.reply.ok ? entry.reply.contactId : undefined;
  return { reply: { ok: true, ...(contactId && { contactId }) }, restored: entry.changes };
}

function refused(problem: Problem): Undone {
  return { reply: { ok: false, problem }, restored: [] };
}

/** Whether a record is still what an action has left. */
export async function isAsLeft(writer: Writer, { store, key, after }: JournalChange): Promise<boolean> {
  return isSame(await writer.get(store, key), after);
}

/** Puts a record back to what it was before a change. */
export async function restore(writer: Writer, change: JournalChange): Promise<void> {
  if (change.before === undefined) await writer.remove(change.store, change.key);
  else await writer.put(change.store, change.key, change.before);
}

/**
 * True for a community or a gathering that the action brought in and that has other people or gatherings by now: it
 * stays, because taking it back would take it from them.
 */
async function isInUse(writer: Writer, { store, key, before }: JournalChange): Promise<boolean> {
  if (store !== 'communities' && store !== 'gatherings') return false;
  if (before && before.deletedAt === undefined) return false;
  const people = writer.transaction.objectStore('contacts').index('placesNewestFirst');
  if (await people.getKey(beginningWith(key))) return true;
  const gatherings = writer.transaction.objectStore('gatherings').index('communityDay');
  return (await gatherings.getKey(beginningWith(key))) !== undefined;
}

/** What the background notes by itself: that a promise was announced, and the days by which records are found. */
const BOOKKEEPING: readonly string[] = ['announced', 'toAnnounce', 'nextTouchOn', 'rhythm', 'nextOn'];

/** Equal but for what the background notes by itself. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  return comparable(one) === comparable(other);
}

function comparable(record: object | undefined): string | undefined {
  return JSON.stringify(record, (key, value: unknown) => (BOOKKEEPING.includes(key) ? undefined : value));
}
