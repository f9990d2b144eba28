import type { ContactId } from '../../model/ids.ts';
import type { Interaction } from '../../model/interaction.ts';
import { toInteraction } from '../relation-records.ts';
import type { Store } from '../schema.ts';
import { beginningWith } from './matching.ts';

/** The last interaction with each of the contacts with whom there was one; of one day, the one written last. */
export async function readLastInteractions(
  store: Store,
  ids: readonly ContactId[],
): Promise<Map<ContactId, Interaction>> {
  const index = store.transaction('interactions').store.index('contactId on');
  const cursors = await Promise.all(ids.map(id => index.openCursor(beginningWith(id), 'prev')));
  const found = cursors.flatMap(cursor => (cursor ? [toInteraction(cursor.value)] : []));
  return new Map(found.map(interaction => [interaction.contactId, interaction]));
}
