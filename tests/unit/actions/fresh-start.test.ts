import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteVisit } from '../../../utils/actions/fresh-start/note-visit.ts';
import { MOST_MOVED, readFreshStart } from '../../../utils/actions/fresh-start/offer.ts';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import type { Action } from '../../../utils/model/commands.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { toStoredFollowUp } from '../../../utils/store/records.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { countReads } from '../../support/count-reads.ts';
import { idOf, promise } from '../relations/cases.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const TODAY = '2026-11-22';
const NOW = `${TODAY}T10:00`;
const start: Action = { type: 'answerFreshStart', answer: 'start' };
const refuse: Action = { type: 'answerFreshStart', answer: 'refuse' };
const offer = (at = NOW) => readFreshStart(store(), new Date(at));
const visit = (on: string) => noteVisit(store(), new Date(`${on}T12:00`));
const keep = (name: string) => save(store(), { fields: { name }, identities: [] }, '2026-01-05T10:00');
const promised = (contactId: ContactId, when: string) =>
  act(
    store(),
    {
      type: 'addFollowUp',
      contactIds: [contactId],
      promise: { text: when, direction: 'mine', due: due(when) },
    },
    '2026-10-01T10:00',
  );
const dues = async () =>
  (await store().getAllFromIndex('followUps', 'openDue')).map(one => [one.text, one.due]);
/** Everything that an action of the user's may change. */
const everything = async () =>
  Promise.all(
    (['followUps', 'contacts', 'answers', 'introductions'] as const).map(name => store().getAll(name)),
  );

/** So many promises, due one a day since a day. */
async function seedPromises(count: number, since: string) {
  const transaction = store().transaction('followUps', 'readwrite');
  for (let index = 0; index < count; index++) {
    const one = promise({
      id: idOf(1000 + index),
      contactIds: [],
      due: addDays(day(since), Math.floor(index / 40)),
    });
    void transaction.store.put(toStoredFollowUp(one));
  }
  await transaction.done;
}

describe('after an absence', () => {
  test('what is past is offered to be spread, with its numbers', async () => {
    await visit('2026-11-02');
    const ada = await keep('Ada');
    for (const on of ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'])
      await promised(ada, on);
    await act(store(), { type: 'setMentorship', contactId: ada, mentorship: 'mentor' }, '2026-10-01T10:00');
    expect(await offer()).toBeUndefined();
    // Other windows are told of the return, and of no later visit.
    expect([await visit(TODAY), await visit(TODAY), await visit('2026-11-23')]).toEqual([true, false, false]);
    expect(await offer()).toEqual({
      ...{ reason: 'away', awayDays: 20, promises: 5, suggestions: 1, days: 14 },
    });
  });

  test('the offer stays for some days, though the user comes every day now', async () => {
    await visit('2026-11-02');
    await seedPromises(6, '2026-11-10');
    for (const on of [TODAY, '2026-11-23', '2026-11-24']) await visit(on);
    expect((await offer('2026-11-24T10:00'))?.awayDays).toBe(20);
    await visit('2026-11-29');
    expect(await offer('2026-11-29T10:00')).toBeUndefined();
  });

  test('nothing is offered to a new user, in a pause, or on a quiet day', async () => {
    await seedPromises(6, '2026-11-10');
    await visit(TODAY);
    expect(await offer()).toBeUndefined();
    await visit('2026-12-20');
    expect(await offer('2026-12-20T10:00')).toBeDefined();
    await act(store(), { type: 'changeSettings', settings: { pausedUntil: day('2026-12-24') } });
    expect(await offer('2026-12-20T10:00')).toBeUndefined();
    await act(store(), { type: 'changeSettings', settings: { pausedUntil: day(TODAY), quietDays: [7] } });
    expect(await offer('2026-12-20T10:00')).toBeUndefined();
  });
});

test('most of many being late is a reason, too', async () => {
  await seedPromises(25, '2026-11-10');
  expect(await offer()).toMatchObject({ reason: 'late', awayDays: 0, promises: 25 });
});

test.each([start, refuse])('after an answer it is not offered for 30 days: $answer', async action => {
  await seedPromises(25, '2026-11-10');
  await act(store(), action, NOW);
  await seedPromises(25, '2026-11-10');
  expect([await offer(), await offer('2026-12-21T10:00')]).toEqual([undefined, undefined]);
  expect(await offer('2026-12-22T10:00')).toBeDefined();
});

describe('a fresh start', () => {
  test('spreads past promises in their order, keeps their time of day, and leaves today and later alone', async () => {
    const ada = await keep('Ada');
    for (const when of [
      '2026-11-21T18:00',
      '2026-11-01',
      '2026-11-10',
      `${TODAY}T09:00`,
      TODAY,
      '2026-11-30',
    ])
      await promised(ada, when);
    await act(store(), start, NOW);
    expect(await dues()).toEqual([
      [TODAY, TODAY],
      [`${TODAY}T09:00`, `${TODAY}T09:00`],
      ['2026-11-01', '2026-11-23'],
      ['2026-11-10', '2026-11-27'],
      ['2026-11-30', '2026-11-30'],
      ['2026-11-21T18:00', '2026-12-02T18:00'],
    ]);
  });

  test('spreads rhythms, thanks and questions, and leaves congratulations and the number of the day alone', async () => {
    const [ada, bo, cy] = [await keep('Ada'), await keep('Bo'), await keep('Cy')];
    const before: Action[] = [
      { type: 'setCadence', of: { of: 'contact', contactId: ada }, cadence: { every: 1, unit: 'month' } },
      {
        type: 'logInteraction',
        ...{ contactId: bo, kind: 'recommendation', direction: 'theirs', on: day('2026-11-01'), text: '' },
      },
      { type: 'addIntroduction', introduction: { contactIds: [bo, cy], on: day('2026-11-01'), text: '' } },
      {
        type: 'addOccasions',
        occasions: [
          {
            contactId: cy,
            draft: { kind: 'birthday', on: '--11-20', yearly: true, text: '' },
            source: { from: 'hand' },
          },
        ],
      },
    ];
    for (const action of before) await act(store(), action, '2026-11-01T10:00');
    const kinds = async (at: string) =>
      (await readToday(store(), new Date(at), 15)).prompts.map(({ prompt }) => prompt.kind);
    expect(await kinds(NOW)).toEqual(['congratulate', 'thank', 'closeLoop', 'keepInTouch']);
    await act(store(), start, NOW);
    expect(await readToday(store(), new Date(NOW), 15)).toMatchObject({
      prompts: [{ prompt: { kind: 'congratulate' } }],
      hasAnswered: false,
    });
    expect(await kinds('2026-11-23T10:00')).toContain('keepInTouch');
    expect((await kinds('2026-12-06T10:00')).toSorted()).toEqual(['closeLoop', 'keepInTouch', 'thank']);
  });

  test('is taken back as one action, and then offered again', async () => {
    await seedPromises(25, '2026-11-10');
    const ada = await keep('Ada');
    const of = { of: 'contact', contactId: ada } as const;
    await act(store(), { type: 'setCadence', of, cadence: { every: 1, unit: 'week' } }, '2026-11-01T10:00');
    const before = [await everything(), await offer()];
    const { actionId } = await act(store(), start, NOW);
    expect(await everything()).not.toEqual(before[0]);
    expect((await act(store(), { type: 'undo', undoes: actionId })).reply.ok).toBe(true);
    expect([await everything(), await offer()]).toEqual(before);
  });

  test('from a second window finds nothing left to do', async () => {
    await seedPromises(25, '2026-11-10');
    await act(store(), start, NOW);
    const before = await everything();
    expect((await act(store(), start, NOW)).reply.ok).toBe(true);
    expect(await everything()).toEqual(before);
  });

  test('of more than one transaction should move is offered again until all is moved', async () => {
    await seedPromises(MOST_MOVED + 200, '2026-10-01');
    await act(store(), start, NOW);
    expect(await offer()).toMatchObject({ promises: 200 });
    await act(store(), start, NOW);
    expect([await offer(), (await dues()).filter(([, when = '']) => when <= TODAY)]).toEqual([undefined, []]);
  });
});

describe('whatever waits', () => {
  const anyDues = fc.array(
    fc
      .record({ days: fc.integer({ min: -60, max: 30 }), time: fc.constantFrom('', 'T09:30') })
      .map(({ days, time }) => `${addDays(day(TODAY), days)}${time}`),
    { maxLength: 120 },
  );
  /** Promises with these due moments as their text, and what they are due after a fresh start. */
  async function startWith(whens: readonly string[]) {
    await store().clear('followUps');
    for (const [index, when] of whens.entries()) {
      const one = promise({ id: idOf(1000 + index), contactIds: [], text: when, due: when });
      await store().put('followUps', toStoredFollowUp(one));
    }
    await act(store(), start, NOW);
    return (await store().getAll('followUps')).map(({ text, due, state }) => ({ before: text, due, state }));
  }

  test('nothing is lost, and nothing moves but what is past', async () => {
    await fc.assert(
      fc.asyncProperty(anyDues, async whens => {
        const after = await startWith(whens);
        expect(after.map(({ before, state }) => [before, state])).toEqual(whens.map(when => [when, 'open']));
        for (const { before, due } of after) expect(due > TODAY || due === before).toBe(true);
        for (const { before, due } of after) expect(before !== due).toBe(before < TODAY);
      }),
      { numRuns: 25 },
    );
  });

  test('the order stays, and no day gets more than its share', async () => {
    await fc.assert(
      fc.asyncProperty(anyDues, async whens => {
        const moved = (await startWith(whens)).filter(({ before, due }) => before !== due);
        const inOrder = moved.toSorted((one, other) => (one.before < other.before ? -1 : 1));
        const days = inOrder.map(({ due }) => due.slice(0, 10));
        expect(days).toEqual(days.toSorted());
        const loads = Map.groupBy(days, one => one);
        for (const [, load] of loads) expect(load.length).toBeLessThanOrEqual(Math.ceil(moved.length / 14));
      }),
      { numRuns: 25 },
    );
  });
});

test('an offer is counted by keys: of a thousand things no record is read', async () => {
  await seedPromises(1000, '2026-10-01');
  const read = await countReads(async () => {
    expect((await offer())?.promises).toBe(1000);
  });
  expect(read).toBeLessThanOrEqual(3);
});

test('as long as little waits, no more than the three small records are read', async () => {
  await seedPromises(10, '2026-11-01');
  await visit(TODAY);
  expect(await countReads(() => offer())).toBeLessThanOrEqual(3);
});
