import type { ContactId } from '../../../utils/model/ids.ts';
import type { Store } from '../../../utils/store/schema.ts';
import { act, save } from './store.ts';

/** Keeps people, at a moment of local time, with their birthday: `--MM-dd`. */
export async function keepBirthdays(
  store: Store,
  on: string,
  names: readonly string[],
  at: string,
): Promise<ContactId[]> {
  const draft = { kind: 'birthday' as const, on, yearly: true, text: '' };
  const people: ContactId[] = [];
  for (const name of names) {
    const contactId = await save(store, { fields: { name }, identities: [] }, at);
    const occasions = [{ contactId, draft, source: { from: 'hand' as const } }];
    await act(store, { type: 'addOccasions', occasions }, at);
    people.push(contactId);
  }
  return people;
}
