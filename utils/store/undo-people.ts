import type { ActionId, ContactId } from '../model/ids.ts';
import { beginningWith } from './reads/matching.ts';
import type { JournalChange } from './schema.ts';
import { isAsLeft, restore } from './undo.ts';
import type { Writer } from './write.ts';

/** What came of it: the changes that were taken back, of how many people, and how many stay as they are. */
type UndonePeople = { restored: JournalChange[]; undone: number; kept: number };

/**
 * Takes back what an action did to many people, to each by themselves: who was changed since stays, and who was new
 * and has got something of their own since (a promise, an entry of the history) stays, too. Nobody when there is no
 * such action.
 */
export async function undoPeople(writer: Writer, undoes: ActionId): Promise<UndonePeople> {
  const entry = await writer.transaction.objectStore('journal').get(undoes);
  const restored: JournalChange[] = [];
  const groups = byPerson(entry?.changes ?? []);
  let undone = 0;
  for (const [id, changes] of groups) {
    if (!(await canBeUndone(writer, id, changes))) continue;
    for (const change of changes.toReversed()) await restore(writer, change);
    restored.push(...changes);
    undone++;
  }
  return { restored, undone, kept: groups.size - undone };
}

function byPerson(changes: readonly JournalChange[]): Map<ContactId, JournalChange[]> {
  const groups = new Map<ContactId, JournalChange[]>();
  for (const change of changes) {
    const id = personOf(change);
    if (id) groups.set(id, [...(groups.get(id) ?? []), change]);
  }
  return groups;
}

function personOf(change: JournalChange): ContactId | undefined {
  if (change.store === 'contacts') return change.key;
  const record = change.after ?? change.before;
  return record && 'contactId' in record ? record.contactId : undefined;
}

async function canBeUndone(
  writer: Writer,
  id: ContactId,
  changes: readonly JournalChange[],
): Promise<boolean> {
  for (const change of changes) if (!(await isAsLeft(writer, change))) return false;
  const isNew = changes.some(({ store, before }) => store === 'contacts' && before === undefined);
  return !isNew || !(await hasMore(writer, id, new Set(changes.map(({ key }) => key))));
}

/** Whether something else than what the action wrote belongs to a person. */
async function hasMore(writer: Writer, id: ContactId, written: ReadonlySet<string>): Promise<boolean> {
  const { transaction } = writer;
  const isWritten = (key: string) => written.has(key);
  const atMost = written.size + 1;
  const keys = await Promise.all([
    transaction.objectStore('followUps').index('contactIds').getAllKeys(id, 1),
    transaction.objectStore('introductions').index('contactIds').getAllKeys(id, 1),
    transaction.objectStore('interactions').index('contactId on').getAllKeys(beginningWith(id), atMost),
    transaction.objectStore('occasions').index('contactId').getAllKeys(id, atMost),
    transaction.objectStore('photos').getAllKeys(id, 1),
  ]);
  return !keys.flat().every(isWritten);
}
