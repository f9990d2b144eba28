import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { afterEach, beforeEach } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { perform } from '../../../utils/actions/perform.ts';
import { type Action, type Command, CommandSchema } from '../../../utils/model/commands.ts';
import { type ActionId, ActionIdSchema, type ContactId } from '../../../utils/model/ids.ts';
import type { Reply } from '../../../utils/model/reply.ts';
import { DaySchema, type Due, DueSchema } from '../../../utils/model/time.ts';
import { deleteStore, openStore } from '../../../utils/store/open.ts';
import type { Store } from '../../../utils/store/schema.ts';

/** A store that is empty before each test; `store()` is open inside tests. */
export function useFreshStore(): () => Store {
  let store: Store | undefined;
  beforeEach(async () => {
    await deleteStore();
    store = await openStore();
  });
  afterEach(deleteStore);
  return () => {
    if (!store) throw new Error('the store is open only inside a test');
    return store;
  };
}

export const due = (text: string): Due => v.parse(DueSchema, text);
export const day = (text: string) => v.parse(DaySchema, text);

/** Does an action as the background would, at a moment of local time. */
export async function act(
  store: Store,
  action: Action,
  at: string = '2026-11-22T10:00',
  actionId: ActionId = newId(ActionIdSchema),
): Promise<{ reply: Reply; actionId: ActionId }> {
  const command = v.parse(CommandSchema, { ...action, actionId });
  const reply = await perform(store, command, { now: new Date(at).getTime(), newId });
  return { reply, actionId };
}

type Card = Extract<Command, { type: 'saveContact' }>;

/** The card of an invented person, as the popup sends it. */
export function card(change: Partial<Card> = {}): Extract<Action, { type: 'saveContact' }> {
  return {
    type: 'saveContact',
    fields: { name: 'Ada Brunn', headline: 'Bridge engineer', company: 'Spanwerk' },
    typed: [],
    identities: [
      { key: 'linkedin:ada-brunn', platform: 'linkedin', url: 'https://www.linkedin.com/in/ada-brunn/' },
    ],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: [],
    note: '',
    source: { url: 'https://www.linkedin.com/in/ada-brunn/', title: 'Ada Brunn | LinkedIn' },
    ...change,
  };
}

/** Saves a card and returns the contact's id. */
export async function save(store: Store, change: Partial<Card> = {}, at?: string): Promise<ContactId> {
  const { reply } = await act(store, card(change), at);
  if (!reply.ok || !reply.contactId) throw new Error(`not saved: ${JSON.stringify(reply)}`);
  return reply.contactId;
}
