import { describe, expect, test } from 'vitest';
import { readOpportunityPage } from '../../../utils/actions/prompts/opportunities.ts';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import type { Action } from '../../../utils/model/commands.ts';
import type { ContactId } from '../../../utils/model/ids.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { readIntroductions } from '../../../utils/store/reads/introductions.ts';
import { RECORD_STORES } from '../../../utils/store/schema.ts';
import { act, day, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const keep = (name: string, tags: string[] = []) =>
  save(store(), { fields: { name }, identities: [], tags }, '2026-01-05T10:00');
const introduced = (contactIds: ContactId[], by?: ContactId): Action => ({
  type: 'addIntroduction',
  introduction: { contactIds, on: day('2026-11-01'), text: 'footbridges', ...(by && { by }) },
});
const historyOf = async (id: ContactId) => (await readContact(store(), id))?.interactions ?? [];
const promptsOn = async (on: string) =>
  (await readToday(store(), new Date(`${on}T10:00`), 15)).prompts.map(({ prompt }) => prompt.key);
const records = () => Promise.all(RECORD_STORES.map(name => store().getAll(name)));

/** The introduction that the newest entry of a contact's history tells of. */
async function introductionOf(id: ContactId) {
  const [entry] = await historyOf(id);
  const [row] = await readIntroductions(store(), entry?.introductionId ? [entry.introductionId] : []);
  if (!entry || !row) throw new Error('no introduction');
  return { entry, ...row };
}

describe('an introduction that I made', () => {
  test('stands in the history of both, each with the other', async () => {
    const [ada, bo] = [await keep('Ada'), await keep('Bo')];
    await act(store(), introduced([ada, bo]));
    for (const id of [ada, bo]) {
      const { entry, people } = await introductionOf(id);
      expect(entry).toMatchObject({ kind: 'introduction', direction: 'mine', on: '2026-11-01' });
      expect(people.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    }
  });

  test('is asked about two weeks later, until it is noted what came of it', async () => {
    const [ada, bo] = [await keep('Ada'), await keep('Bo')];
    await act(store(), introduced([ada, bo]));
    const { introduction } = await introductionOf(ada);
    expect(await promptsOn('2026-11-22')).toEqual([`closeLoop:${introduction.id}`]);
    const { actionId } = await act(store(), {
      type: 'closeIntroduction',
      introductionId: introduction.id,
      outcome: 'met',
      result: 'They build a bridge',
    });
    expect((await introductionOf(bo)).introduction).toMatchObject({
      outcome: 'met',
      result: 'They build a bridge',
    });
    expect(await promptsOn('2026-11-22')).toEqual([]);
    await act(store(), { type: 'undo', undoes: actionId });
    expect(await promptsOn('2026-11-22')).toHaveLength(1);
  });

  test('goes from the history of both when it is removed from one, and comes back with an undo', async () => {
    const [ada, bo] = [await keep('Ada'), await keep('Bo')];
    for (const contactId of [ada, bo])
      await act(store(), {
        type: 'logInteraction',
        contactId,
        kind: 'call',
        on: day('2026-10-01'),
        text: '',
      });
    await act(store(), introduced([ada, bo]));
    const before = await records();
    const { entry } = await introductionOf(ada);
    const { actionId } = await act(store(), { type: 'removeInteraction', interactionId: entry.id });
    for (const id of [ada, bo]) {
      expect((await historyOf(id)).map(({ kind }) => kind)).toEqual(['call']);
      expect((await store().get('contacts', id))?.lastContactOn).toBe('2026-10-01');
    }
    expect([await store().getAll('introductions'), await promptsOn('2026-11-22')]).toEqual([[], []]);
    await act(store(), { type: 'undo', undoes: actionId });
    expect(await records()).toEqual(before);
  });
});

test('an introduction that a contact made is to be thanked for once, with the contact', async () => {
  const [ada, bo] = [await keep('Ada'), await keep('Bo')];
  await act(store(), introduced([bo], ada));
  const { introduction } = await introductionOf(ada);
  const [key] = await promptsOn('2026-11-22');
  expect(key).toBe(`thank:${introduction.id}`);
  await act(store(), { type: 'answerPrompt', key: key ?? '', answer: 'done', contactIds: [ada] });
  expect([await promptsOn('2026-11-22'), (await historyOf(ada)).map(({ kind }) => kind)]).toEqual([
    [],
    ['message', 'introduction'],
  ]);
});

describe('an entry of the history', () => {
  const noted = (contactId: ContactId, on: string): Action => ({
    type: 'logInteraction',
    ...{ contactId, kind: 'call', on: day(on), text: on },
  });

  test.each([
    ['the latest', '2026-11-10', '2026-10-01'],
    ['an older one', '2026-10-01', '2026-11-10'],
  ])('is removed: %s, and the last contact is what is left', async (_which, removed, left) => {
    const ada = await keep('Ada');
    for (const on of ['2026-10-01', '2026-11-10']) await act(store(), noted(ada, on));
    const entry = (await historyOf(ada)).find(({ on }) => on === removed);
    if (!entry) throw new Error('no entry');
    await act(store(), { type: 'removeInteraction', interactionId: entry.id });
    expect((await store().get('contacts', ada))?.lastContactOn).toBe(left);
    const again = await act(store(), { type: 'removeInteraction', interactionId: entry.id });
    expect(again.reply).toEqual({ ok: false, problem: 'gone' });
  });

  test('that was the only one leaves no last contact', async () => {
    const ada = await keep('Ada');
    await act(store(), noted(ada, '2026-11-10'));
    const [entry] = await historyOf(ada);
    if (!entry) throw new Error('no entry');
    await act(store(), { type: 'removeInteraction', interactionId: entry.id });
    expect((await store().get('contacts', ada))?.lastContactOn).toBeUndefined();
  });
});

describe('opportunities', () => {
  const noted = (text: string, tags: string[], link?: string): Action => ({
    type: 'addOpportunity',
    opportunity: { text, tags, ...(link && { link }) },
  });
  const page = (limit = 20, at = '2026-11-22T12:00') => readOpportunityPage(store(), new Date(at), limit);

  test('come the newest first, with those whom they may interest, for 30 days', async () => {
    await keep('Bo', ['timber']);
    await keep('Ada', ['Bridges', 'timber']);
    await act(store(), noted('A talk', ['steel']), '2026-10-01T10:00');
    await act(store(), noted('A grant', ['bridges', 'timber'], 'https://grant.example/'), '2026-11-20T10:00');
    const { rows } = await page();
    expect(
      rows.map(({ opportunity, people, until }) => [opportunity.text, people.map(one => one.name), until]),
    ).toEqual([
      ['A grant', ['Ada', 'Bo'], '2026-12-20'],
      ['A talk', [], '2026-10-31'],
    ]);
    expect(await page(1)).toMatchObject({ rows: [{}], more: true });
  });

  test('that are passed on or removed are there no longer, and an undo brings them back', async () => {
    const ada = await keep('Ada', ['bridges']);
    for (const text of ['A grant', 'A talk']) await act(store(), noted(text, ['bridges']));
    const [first, second] = (await page()).rows.map(({ opportunity }) => opportunity.id);
    if (!first || !second) throw new Error('not noted');
    await act(store(), {
      type: 'answerPrompt',
      ...{ key: `shareOpportunity:${first}`, answer: 'done', contactIds: [ada] },
    });
    const { actionId } = await act(store(), { type: 'removeOpportunity', opportunityId: second });
    expect((await page()).rows).toEqual([]);
    const again = await act(store(), { type: 'removeOpportunity', opportunityId: second });
    expect(again.reply).toEqual({ ok: false, problem: 'gone' });
    await act(store(), { type: 'undo', undoes: actionId });
    expect((await page()).rows.map(({ opportunity }) => opportunity.id)).toEqual([second]);
  });

  test('that are corrected stay suggested for as long as before, and an undo brings back every word', async () => {
    await keep('Ada', ['bridges']);
    await keep('Bo', ['timber']);
    await act(store(), noted('A gant', ['bridges'], 'https://grant.example/'), '2026-11-10T10:00');
    const before = await records();
    const id = (await page()).rows[0]?.opportunity.id;
    if (!id) throw new Error('not noted');
    const correct = { text: 'A grant', tags: ['timber'] };
    const edit = { type: 'editOpportunity', opportunityId: id, opportunity: correct } as const;
    const { actionId } = await act(store(), edit, '2026-11-20T10:00');
    const [row] = (await page()).rows;
    expect(row).toMatchObject({
      opportunity: { id, ...correct },
      people: [{ name: 'Bo' }],
      until: '2026-12-10',
    });
    expect(row?.opportunity.link).toBeUndefined();
    expect(await promptsOn('2026-11-22')).toEqual([`shareOpportunity:${id}`]);
    await act(store(), { type: 'undo', undoes: actionId });
    expect(await records()).toEqual(before);
    await act(store(), { type: 'removeOpportunity', opportunityId: id });
    expect((await act(store(), edit)).reply).toEqual({ ok: false, problem: 'gone' });
  });

  test('that were passed on do not come back when they are corrected', async () => {
    const ada = await keep('Ada', ['bridges']);
    await act(store(), noted('A grant', ['bridges']));
    const id = (await page()).rows[0]?.opportunity.id;
    if (!id) throw new Error('not noted');
    const key = `shareOpportunity:${id}`;
    await act(store(), { type: 'answerPrompt', key, answer: 'done', contactIds: [ada] });
    await act(store(), {
      type: 'editOpportunity',
      ...{ opportunityId: id, opportunity: { text: 'A talk', tags: ['bridges'] } },
    });
    expect([(await page()).rows, await promptsOn('2026-11-22')]).toEqual([[], []]);
  });

  test('lead to no address that a browser should not open', async () => {
    await expect(act(store(), noted('A grant', ['bridges'], 'javascript:alert(1)'))).rejects.toThrow();
  });
});
