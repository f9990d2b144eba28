import { describe, expect, test } from 'vitest';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import { settle } from '../../../utils/actions/settle/settle.ts';
import type { Action } from '../../../utils/model/commands.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import type { PromptAnswer } from '../../../utils/model/prompt.ts';
import type { PromptRow } from '../../../utils/model/views.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const TODAY = '2026-11-22';
const look = (at = `${TODAY}T10:00`, limit = 15) => readToday(store(), new Date(at), limit);
const keep = (name: string, at = '2026-01-05T10:00', tags: string[] = []) =>
  save(store(), { fields: { name }, identities: [], tags }, at);
const told = (rows: PromptRow[]) => rows.map(({ prompt, people }) => [prompt.reason, people[0]?.name]);
const monthly = { every: 1, unit: 'month' } as const;
const doAll = async (...actions: Action[]) => {
  for (const action of actions) await act(store(), action, '2026-11-01T10:00');
};
const birthday = (contactId: ContactId, on = '--11-22'): Action => ({
  type: 'addOccasions',
  occasions: [
    { contactId, draft: { kind: 'birthday', on, yearly: true, text: '' }, source: { from: 'hand' } },
  ],
});
const cadence = (contactId: ContactId): Action => ({
  type: 'setCadence',
  of: { of: 'contact', contactId },
  cadence: monthly,
});
const promise = (contactId: ContactId): Action => ({
  type: 'addFollowUp',
  contactIds: [contactId],
  promise: { text: 'send the slides', direction: 'mine', due: due('2026-11-20') },
});

async function answer(row: PromptRow | undefined, given: PromptAnswer['answer'], until?: string) {
  if (!row) throw new Error('no prompt to answer');
  const contactIds = row.people.map(({ id }) => id);
  const { prompt } = row;
  return act(
    store(),
    { type: 'answerPrompt', key: prompt.key, answer: given, contactIds, until },
    `${TODAY}T11:00`,
  );
}
const history = async (id: ContactId) =>
  (await store().getAll('interactions'))
    .filter(one => one.contactId === id)
    .map(one => [one.kind, one.direction, one.on]);

test('brings together promises, occasions, rhythms, thanks, introductions, opportunities and new acquaintances', async () => {
  const [ada, bo, cy, di, ed] = [
    await keep('Ada'),
    await keep('Bo'),
    await keep('Cy'),
    await keep('Di'),
    await keep('Ed', undefined, ['bridges']),
  ];
  await keep('Flo', '2026-11-20T10:00');
  await doAll(
    promise(ada),
    birthday(bo),
    cadence(cy),
    {
      type: 'logInteraction',
      contactId: di,
      kind: 'recommendation',
      direction: 'theirs',
      on: day('2026-11-01'),
      text: 'for the guild',
    },
    {
      type: 'addIntroduction',
      introduction: { contactIds: [di, ed], on: day('2026-11-01'), text: 'footbridges' },
    },
    { type: 'addOpportunity', opportunity: { text: 'A grant', tags: ['Bridges'] } },
  );
  expect(told((await look()).prompts)).toEqual([
    ['promise', 'Ada'],
    ['birthday', 'Bo'],
    ['recommendation', 'Di'],
    ['newAcquaintance', 'Flo'],
    ['closeLoop', 'Di'],
    ['notYetInTouch', 'Cy'],
    ['shareOpportunity', 'Ed'],
  ]);
});

test('tells what was last between you, and the note', async () => {
  const bo = await keep('Bo');
  await doAll(
    birthday(bo),
    { type: 'logInteraction', contactId: bo, kind: 'call', on: day('2026-10-01'), text: 'about arches' },
    { type: 'editContact', contactId: bo, fields: {}, note: 'Likes timber' },
  );
  expect((await look()).prompts).toMatchObject([
    { last: { kind: 'call', text: 'about arches' }, note: 'Likes timber' },
  ]);
});

test('what passed yesterday is suggested, however much passed before it', async () => {
  await doAll(birthday(await keep('Yesterday'), '--11-21'));
  for (let count = 0; count < 40; count++) await doAll(birthday(await keep(`Long ago ${count}`), '--11-10'));
  const [first] = (await look()).prompts;
  expect(first?.people[0]?.name).toBe('Yesterday');
});

test('leaves out who lies in the trash', async () => {
  const [ada, bo] = [await keep('Ada'), await keep('Bo')];
  await doAll(birthday(ada), cadence(bo));
  for (const contactId of [ada, bo]) await act(store(), { type: 'deleteContact', contactId });
  expect((await look()).prompts).toEqual([]);
});

test('whose turn comes within a week is told as coming up', async () => {
  const cy = await keep('Cy');
  await doAll(cadence(cy), {
    type: 'logInteraction',
    contactId: cy,
    kind: 'talk',
    on: day('2026-10-25'),
    text: '',
  });
  const view = await look();
  expect([told(view.prompts), told(view.soon)]).toEqual([[], [['keepInTouch', 'Cy']]]);
});

describe('calm', () => {
  test('shows so many a day; what is answered makes no room, its undo does', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await doAll(birthday(await keep(name)));
    await act(store(), { type: 'changeSettings', settings: { dailyCap: 2 } });
    const first = await look();
    expect([told(first.prompts), first.waiting]).toEqual([
      [
        ['birthday', 'A'],
        ['birthday', 'B'],
      ],
      2,
    ]);
    const { actionId } = await answer(first.prompts[0], 'done');
    const second = await look();
    expect([told(second.prompts), second.hasAnswered]).toEqual([[['birthday', 'B']], true]);
    await answer(second.prompts[0], 'dismissed');
    expect(await look()).toMatchObject({ prompts: [], waiting: 2, hasAnswered: true });
    await act(store(), { type: 'undo', undoes: actionId });
    expect(told((await look()).prompts)).toEqual([['birthday', 'A']]);
  });

  test.each(['kept', 'dropped'] as const)('a day on which a promise was %s has been used', async state => {
    await doAll(promise(await keep('Ada')));
    const [row] = (await look()).prompts;
    if (!row?.followUp) throw new Error('no promise is due');
    expect((await look()).hasAnswered).toBe(false);
    const close: Action = { type: 'closeFollowUp', followUpId: row.followUp.id, state };
    const { actionId } = await act(store(), close, `${TODAY}T00:00`);
    expect(await look(`${TODAY}T23:59`)).toMatchObject({ prompts: [], hasAnswered: true });
    expect((await look('2026-11-23T00:00')).hasAnswered).toBe(false);
    expect((await look('2026-11-21T23:59')).hasAnswered).toBe(false);
    await act(store(), { type: 'undo', undoes: actionId });
    expect((await look()).hasAnswered).toBe(false);
  });

  test('a pause and a quiet day leave promises alone', async () => {
    const ada = await keep('Ada');
    await doAll(promise(ada), birthday(await keep('Bo')));
    await act(store(), { type: 'changeSettings', settings: { pausedUntil: day('2026-12-01') } });
    expect(told((await look()).prompts)).toEqual([['promise', 'Ada']]);
    await act(store(), {
      type: 'changeSettings',
      settings: { pausedUntil: day('2026-11-01'), quietDays: [7] },
    });
    expect(told((await look()).prompts)).toEqual([['promise', 'Ada']]);
    expect(told((await look('2026-11-23T10:00')).prompts)).toHaveLength(2);
  });
});

describe('an answer', () => {
  test('"done" to a birthday goes into the history, and it is quiet until next year', async () => {
    const bo = await keep('Bo');
    await doAll(birthday(bo));
    const { actionId } = await answer((await look()).prompts[0], 'done');
    expect(await history(bo)).toEqual([['congratulation', 'mine', TODAY]]);
    expect((await look('2026-11-23T10:00')).prompts).toEqual([]);
    expect(told((await look('2027-11-22T10:00')).prompts)).toEqual([['birthday', 'Bo']]);
    await act(store(), { type: 'undo', undoes: actionId });
    expect([await history(bo), told((await look()).prompts)]).toEqual([[], [['birthday', 'Bo']]]);
  });

  test.each([
    ['a birthday', birthday],
    ['keeping in touch', cadence],
  ] as const)('"later" to %s brings it back on its day', async (_what, make) => {
    await doAll(make(await keep('Bo')));
    await answer((await look()).prompts[0], 'snoozed', '2026-11-25');
    expect((await look('2026-11-24T10:00')).prompts).toEqual([]);
    expect((await look('2026-11-25T10:00')).prompts).toHaveLength(1);
  });

  test('"never" ends a birthday for good, and a rhythm', async () => {
    await doAll(birthday(await keep('Bo')), cadence(await keep('Cy')));
    for (const row of (await look()).prompts) await answer(row, 'never');
    expect((await look('2027-11-22T10:00')).prompts).toEqual([]);
  });

  test('"not this time" to keeping in touch counts the rhythm from today', async () => {
    await doAll(cadence(await keep('Cy')));
    await answer((await look()).prompts[0], 'dismissed');
    expect((await look('2026-12-21T10:00')).prompts).toEqual([]);
    expect(told((await look('2026-12-22T10:00')).prompts)).toEqual([['notYetInTouch', 'Cy']]);
  });

  test('"done" to keeping in touch counts from today, too, and is history', async () => {
    const cy = await keep('Cy');
    await doAll(cadence(cy));
    await answer((await look()).prompts[0], 'done');
    expect(await history(cy)).toEqual([['message', 'mine', TODAY]]);
    expect(told((await look('2026-12-22T10:00')).prompts)).toEqual([['keepInTouch', 'Cy']]);
  });

  test('to thanks, a question about an introduction, an opportunity and a new acquaintance ends each', async () => {
    const [di, ed] = [await keep('Di'), await keep('Ed', undefined, ['bridges'])];
    await keep('Flo', '2026-11-20T10:00');
    await doAll(
      { type: 'addIntroduction', introduction: { contactIds: [di, ed], on: day('2026-11-01'), text: '' } },
      {
        type: 'addIntroduction',
        introduction: { by: di, contactIds: [ed], on: day('2026-11-01'), text: '' },
      },
      {
        type: 'logInteraction',
        contactId: ed,
        kind: 'recommendation',
        direction: 'theirs',
        on: day('2026-11-01'),
        text: '',
      },
      { type: 'addOpportunity', opportunity: { text: 'A grant', tags: ['Bridges'] } },
    );
    const rows = (await look()).prompts;
    expect(rows).toHaveLength(5);
    for (const row of rows) expect((await answer(row, 'done')).reply.ok).toBe(true);
    expect((await look('2026-11-23T09:00')).prompts).toEqual([]);
    expect(await history(ed)).toContainEqual(['opportunity', 'mine', TODAY]);
  });

  test('that another window gave before is told, and nothing is done twice', async () => {
    const [bo, cy] = [await keep('Bo'), await keep('Cy')];
    await doAll(birthday(bo), cadence(cy), promise(await keep('Di')));
    for (const row of (await look()).prompts) {
      expect((await answer(row, 'done')).reply.ok).toBe(true);
      expect((await answer(row, 'done')).reply).toEqual({ ok: false, problem: 'changed-since' });
    }
    expect([await history(bo), await history(cy)]).toEqual([
      [['congratulation', 'mine', TODAY]],
      [['message', 'mine', TODAY]],
    ]);
  });

  test('to a promise keeps it, puts it off or lets it go', async () => {
    const states = [];
    for (const given of ['done', 'snoozed', 'never'] as const) {
      await doAll(promise(await keep('Ada')));
      await answer((await look()).prompts[0], given, '2026-11-29');
      const newest = (await store().getAll('followUps')).at(-1);
      states.push([newest?.state, newest?.due]);
    }
    expect(states).toEqual([
      ['kept', '2026-11-20'],
      ['open', '2026-11-29'],
      ['dropped', '2026-11-20'],
    ]);
  });

  test('"done" to a promise is history, too, and nobody just helped is to be kept in touch with', async () => {
    const ada = await keep('Ada');
    await doAll(promise(ada), cadence(ada));
    const { actionId } = await answer((await look()).prompts[0], 'done');
    expect([await history(ada), (await look()).prompts]).toEqual([[['help', 'mine', TODAY]], []]);
    await act(store(), { type: 'undo', undoes: actionId });
    expect([await history(ada), told((await look()).prompts)]).toEqual([[], [['promise', 'Ada']]]);
  });

  test('without a day to come back on, or to what is no prompt, is refused', async () => {
    await doAll(birthday(await keep('Bo')));
    const [row] = (await look()).prompts;
    expect((await answer(row, 'snoozed')).reply).toEqual({ ok: false, problem: 'invalid' });
    await expect(act(store(), { type: 'answerPrompt', key: 'nonsense', answer: 'done' })).rejects.toThrow();
  });
});

describe('communities and gatherings', () => {
  const everyMonth = { every: 1, unit: 'month' } as const;
  const guild = { of: 'community', name: 'Guild' } as const;
  const join = async (name: string, places: Extract<Action, { type: 'addToPlaces' }>['places']) => {
    const contactId = await keep(name);
    await act(store(), { type: 'addToPlaces', contactId, places }, '2026-01-05T10:00');
    return contactId;
  };
  const setRhythm = async () => {
    const communityId = (await store().getAll('communities'))[0]?.id;
    if (!communityId) throw new Error('no community');
    const of = { of: 'community', communityId } as const;
    await act(store(), { type: 'setCadence', of, cadence: everyMonth }, '2026-09-01T10:00');
    while (await settle(store(), new Date('2026-09-01T10:00')));
  };

  test('those met at a gathering are suggested the day after, until they are written to', async () => {
    const walk = { of: 'gathering', name: 'Bridge walk', on: day('2026-11-21') } as const;
    const [ada, bo] = [await join('Ada', [walk]), await join('Bo', [walk])];
    const [row] = (await look()).prompts;
    expect([row?.prompt.reason, row?.people.map(({ id }) => id).sort()]).toEqual([
      'afterGathering',
      [ada, bo].sort(),
    ]);
    await answer(row, 'done');
    expect([(await look()).prompts, await history(ada)]).toEqual([[], [['message', 'mine', TODAY]]]);
  });

  test('a rhythm of a community reaches its members, and tells when all of it is quiet', async () => {
    const ada = await join('Ada', [guild]);
    await setRhythm();
    expect((await store().get('contacts', ada))?.nextTouchOn).toBeDefined();
    const reasons = (await look()).prompts.map(({ prompt }) => prompt.reason);
    expect(reasons).toEqual(['notYetInTouch', 'communityQuiet']);
    await act(store(), { type: 'logInteraction', contactId: ada, kind: 'call', on: day(TODAY), text: '' });
    expect((await look()).prompts).toEqual([]);
  });

  test('a community that may be quiet is not suggested again', async () => {
    await join('Ada', [guild]);
    await setRhythm();
    const quiet = (await look()).prompts.find(({ prompt }) => prompt.kind === 'communityQuiet');
    await answer(quiet, 'never');
    const kinds = (await look('2027-03-01T10:00')).prompts.map(({ prompt }) => prompt.kind);
    expect(kinds).toEqual(['keepInTouch']);
  });
});
