import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import { ContactIdSchema, FollowUpIdSchema, OccasionIdSchema } from '../../../utils/model/ids.ts';
import { nextOn } from '../../../utils/relations/occurrence.ts';
import { toStoredContact, toStoredFollowUp } from '../../../utils/store/records.ts';
import { toStoredOccasion } from '../../../utils/store/relation-records.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { countReads } from '../../support/count-reads.ts';
import { contact, idOf, occasion, promise } from '../relations/cases.ts';
import { day, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const NOW = new Date('2026-11-22T10:00');
const today = day('2026-11-22');
/** Filling a store in memory takes its time; milliseconds. */
const LONG = 300_000;
const RHYTHM = { every: 1, unit: 'month' } as const;

/** Keeps so many of each, of which `due` are: the others are far from their day. */
async function seed({
  contacts,
  followUps,
  occasions,
  due,
}: Record<'contacts' | 'followUps' | 'occasions' | 'due', number>) {
  const transaction = store().transaction(['contacts', 'followUps', 'occasions'], 'readwrite');
  const dayOf = (index: number) => addDays(today, index < due ? -(index % 10) : 30 + (index % 300));
  const waits: Promise<unknown>[] = [];
  for (let index = 0; index < contacts; index++) {
    const one = contact({ id: idOf(index), name: `Person ${index}`, tags: ['guild'] });
    const touch = { rhythm: RHYTHM, nextTouchOn: dayOf(index) };
    waits.push(transaction.objectStore('contacts').put(toStoredContact(one, [], touch)));
  }
  const person = (index: number) => v.parse(ContactIdSchema, idOf(index % contacts));
  for (let index = 0; index < followUps; index++) {
    const one = promise({
      id: idOf(1_000_000 + index),
      contactIds: [person(index + due)],
      due: dayOf(index),
    });
    waits.push(
      transaction
        .objectStore('followUps')
        .put(toStoredFollowUp({ ...one, id: v.parse(FollowUpIdSchema, one.id) })),
    );
  }
  for (let index = 0; index < occasions; index++) {
    const on = dayOf(index)
      .replace(/^\d{4}/u, '-')
      .replace(/^-+/u, '--');
    const one = occasion({
      id: v.parse(OccasionIdSchema, idOf(2_000_000 + index)),
      contactId: person(index + 2 * due),
      on,
    });
    waits.push(transaction.objectStore('occasions').put(toStoredOccasion(one, nextOn(one, today))));
  }
  await Promise.all([...waits, transaction.done]);
}

test.each([
  { contacts: 400, followUps: 80, occasions: 200 },
  { contacts: 100_000, followUps: 20_000, occasions: 50_000 },
])(
  'what is due is all that is read, with $contacts people, $followUps promises and $occasions occasions',
  async size => {
    await seed({ ...size, due: 12 });
    let found = 0;
    const read = await countReads(async () => {
      const view = await readToday(store(), NOW, 15);
      found = view.prompts.length + view.waiting;
    });
    // 12 promises, 12 occasions and 12 people to be in touch with.
    expect(found).toBe(36);
    expect(read).toBeLessThanOrEqual(36 + 50);
  },
  LONG,
);

test('a thousand things due at once are read in part only', async () => {
  await seed({ contacts: 1_500, followUps: 1_000, occasions: 1_000, due: 1_000 });
  const read = await countReads(() => readToday(store(), NOW, 15));
  expect(read).toBeLessThanOrEqual(600);
});
