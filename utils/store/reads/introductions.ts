import type { IntroductionId } from '../../model/ids.ts';
import type { IntroductionRow } from '../../model/views.ts';
import { toIntroduction } from '../relation-records.ts';
import type { Store } from '../schema.ts';
import { toRow } from './contacts.ts';

/** The introductions with these ids that are kept, each with its people; not who lies in the trash. */
export async function readIntroductions(
  store: Store,
  ids: readonly IntroductionId[],
): Promise<IntroductionRow[]> {
  const transaction = store.transaction(['introductions', 'contacts']);
  const contacts = transaction.objectStore('contacts');
  const rows = ids.map(async id => {
    const stored = await transaction.objectStore('introductions').get(id);
    if (!stored) return [];
    const people = stored.by ? [stored.by, ...stored.contactIds] : stored.contactIds;
    const found = await Promise.all(people.map(person => contacts.get(person)));
    const kept = found.flatMap(contact =>
      contact && contact.deletedAt === undefined ? [toRow(contact)] : [],
    );
    return [{ introduction: toIntroduction(stored), people: kept }];
  });
  return (await Promise.all(rows)).flat();
}
