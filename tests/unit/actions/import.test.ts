import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newId } from '../../../utils/actions/ids.ts';
import { readToday } from '../../../utils/actions/prompts/today.ts';
import type { Action } from '../../../utils/model/commands.ts';
import { ActionIdSchema, type ContactId, ImportIdSchema } from '../../../utils/model/ids.ts';
import type { Import } from '../../../utils/model/import.ts';
import { type OccasionDraft, OccasionDraftSchema } from '../../../utils/model/occasion.ts';
import { readContact } from '../../../utils/store/reads/contact.ts';
import { readImports } from '../../../utils/store/reads/imports.ts';
import { addDays } from '../../../utils/time/wall.ts';
import { countReads } from '../../support/count-reads.ts';
import { entry, linkedInFile, type Step, step } from '../support/imports.ts';
import { act, day, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const TODAY = day('2026-11-22');
const people = () => store().getAll('contacts');
const names = async () => (await people()).map(({ name }) => name).sort();
const counts = async () => (await readImports(store(), 1))[0]?.counts;
const outcome = (some: Partial<Import['counts']>) => ({
  ...{ created: 0, updated: 0, known: 0, trashed: 0, occasions: 0 },
  ...some,
});
const born = (on: string): OccasionDraft =>
  v.parse(OccasionDraftSchema, { kind: 'birthday', on, yearly: true, text: '' });
const only = async () => {
  const [contact, ...others] = await people();
  if (!contact || others.length > 0) throw new Error('not one contact');
  return contact;
};

describe('people of a file', () => {
  test('are kept with their birthdays, which are found on the next day of it', async () => {
    const { reply } = await act(store(), step([entry('Ada Brunn', { occasions: [born('1990-12-01')] })]));
    expect([reply, await counts()]).toEqual([{ ok: true }, outcome({ created: 1, occasions: 1 })]);
    const [birthday] = await store().getAll('occasions');
    expect(birthday).toMatchObject({ kind: 'birthday', nextOn: '2026-12-01', source: { from: 'import' } });
    expect(birthday?.contactId).toBe((await only()).id);
  });

  test('are congratulated on their birthday like anybody else', async () => {
    await act(store(), step([entry('Ada Brunn', { occasions: [born('--11-22')] })]));
    const { prompts } = await readToday(store(), new Date(`${TODAY}T10:00`), 15);
    expect(prompts.map(({ prompt, people: [person] }) => [prompt.reason, person?.name])).toEqual([
      ['birthday', 'Ada Brunn'],
    ]);
  });

  test('whose birthday was some days ago are congratulated on the next one', async () => {
    await act(store(), step([entry('Ada Brunn', { occasions: [born('1990-11-19')] })]));
    const { prompts } = await readToday(store(), new Date(`${TODAY}T10:00`), 15);
    expect([prompts, (await store().getAll('occasions'))[0]?.nextOn]).toEqual([[], '2027-11-19']);
  });

  test('are known by their profiles; other addresses are websites', async () => {
    const addresses = ['https://de.linkedin.com/in/Ada-Brunn?x=1', 'https://spanwerk.example/'];
    await act(store(), step([entry('Ada Brunn', { addresses })]));
    expect(await only()).toMatchObject({
      profileUrl: 'https://www.linkedin.com/in/Ada-Brunn/',
      identities: [{ key: 'linkedin:ada-brunn' }],
      websites: ['https://spanwerk.example/'],
      givenName: 'Ada',
      familyName: 'Brunn',
    });
  });

  test('all get the tags chosen for the file, and the one who is on it twice is one contact', async () => {
    const emails = ['ada@example.org'];
    const twice = [entry('Ada Brunn', { emails, tags: ['bridges'] }), entry('Ada Brunn', { emails })];
    await act(store(), step(twice, { shared: { tags: ['PyCon'] } }));
    expect((await only()).tags).toEqual(['bridges', 'PyCon']);
  });

  test('are no new acquaintances: nobody met them yesterday', async () => {
    await act(store(), step([entry('Ada Brunn')]));
    const { prompts } = await readToday(store(), new Date('2026-11-24T12:00'), 15);
    expect(prompts).toEqual([]);
  });

  test('have the day on which you connected in their history', async () => {
    const ada = entry('Ada Brunn', { connectedOn: day('2026-02-08') });
    await act(store(), step([ada, entry('Li Na', { connectedOn: day('2031-01-01') })]));
    expect(await store().getAll('interactions')).toMatchObject([
      { kind: 'note', on: '2026-02-08', text: 'Connected on LinkedIn' },
    ]);
    expect((await people()).map(({ lastContactOn }) => lastContactOn)).toEqual(['2026-02-08', undefined]);
  });
});

describe('a rhythm for 200 people of one file', () => {
  const many = (change = {}) => Array.from({ length: 200 }, (_, index) => entry(`Person ${index}`, change));
  const inSteps = async (some: ReturnType<typeof many>, shared: Step['shared']) => {
    const importId = newId(ImportIdSchema);
    await act(store(), step(some.slice(0, 100), { importId, shared }));
    await act(store(), step(some.slice(100), { importId, shared, from: 100 }));
  };
  const dueOn = async () => (await people()).map(({ nextTouchOn }) => nextTouchOn ?? '');
  const mostOn = (days: string[]) => Math.max(...days.map(one => days.filter(other => other === one).length));
  const monthly = { every: 1, unit: 'month' } as const;

  test.each([
    ['never talked to', {}],
    ['connected with years ago', { connectedOn: day('2019-05-01') }],
  ])('brings those %s up over the whole month, none before today', async (_who, change) => {
    await inSteps(many(change), { tags: [], rhythm: monthly });
    const days = await dueOn();
    expect(days.every(one => one >= TODAY && one <= addDays(TODAY, 31))).toBe(true);
    expect([new Set(days).size >= 25, mostOn(days) < 20]).toEqual([true, true]);
  });

  test('leaves the rhythm of whom the user keeps already', async () => {
    await save(store(), { fields: { name: 'Person 7' }, emails: ['seven@example.org'] });
    await act(
      store(),
      step([entry('Person 7', { emails: ['seven@example.org'] })], { shared: { tags: [], rhythm: monthly } }),
    );
    expect((await only()).cadence).toBeUndefined();
  });

  test('that comes with a tag which has had it for long starts on the day of the import', async () => {
    const setTag = { type: 'setCadence', of: { of: 'tag', tag: 'PyCon' }, cadence: monthly } as const;
    await act(store(), setTag, '2026-03-01T10:00');
    await inSteps(many(), { tags: ['PyCon'] });
    const days = await dueOn();
    expect(days.every(one => one >= TODAY && one <= addDays(TODAY, 31))).toBe(true);
    expect(mostOn(days)).toBeLessThan(20);
  });
});

describe('a person who is kept already', () => {
  const kept = { emails: ['ada@example.org'], phones: [] };

  test('is completed, and what is kept wins', async () => {
    await save(store(), { ...kept, note: 'met at the pier', tags: ['bridges'] });
    const phones = ['+47 22 00 00 00'];
    const fields = { name: 'Ada K. Brunn', company: 'Elsewhere', location: 'Oslo' };
    await act(store(), step([entry('', { fields, emails: ['ADA@example.org'], phones, note: 'choir' })]));
    expect(await counts()).toEqual(outcome({ updated: 1 }));
    expect(await only()).toMatchObject({
      ...{ name: 'Ada Brunn', company: 'Spanwerk', location: 'Oslo', phones, tags: ['bridges'] },
      note: 'met at the pier\nchoir',
    });
  });

  test('is not written when the file knows nothing new, and stays where they are in the list', async () => {
    const id = await save(store(), kept);
    const before = await store().get('contacts', id);
    await act(store(), step([entry('Ada Brunn', { emails: ['ada@example.org'] })]), '2026-11-25T10:00');
    expect([await counts(), await store().get('contacts', id)]).toEqual([outcome({ known: 1 }), before]);
  });

  test('has news when the newer list of a site tells of another company', async () => {
    await save(store(), { ...kept, source: undefined }, '2026-03-01T10:00');
    const fields = { name: 'Ada Brunn', company: 'Norbridge', role: 'Lead' };
    const addresses = ['https://www.linkedin.com/in/ada-brunn'];
    await act(store(), step([entry('', { fields, addresses })], { file: linkedInFile() }));
    expect(await only()).toMatchObject({ company: 'Norbridge', role: 'Lead' });
    expect(await store().getAll('occasions')).toMatchObject([
      { kind: 'newPosition', text: 'Lead · Norbridge', source: { from: 'snapshot' } },
    ]);
    // The same list a second time tells nothing new.
    await act(store(), step([entry('', { fields, addresses })], { file: linkedInFile() }));
    expect([await counts(), (await store().getAll('occasions')).length]).toEqual([outcome({ known: 1 }), 1]);
  });

  test.each([
    ['that the user typed', { typed: ['company' as const] }, '2026-11-21'],
    ['that a page told of later', {}, '2026-01-05'],
  ])('keeps a company %s', async (_what, change, writtenOn) => {
    await save(store(), { ...kept, ...change }, '2026-03-01T10:00');
    const fields = { name: 'Ada Brunn', company: 'Norbridge' };
    const addresses = ['https://www.linkedin.com/in/ada-brunn'];
    await act(store(), step([entry('', { fields, addresses })], { file: linkedInFile(writtenOn) }));
    expect([(await only()).company, await store().count('occasions')]).toEqual(['Spanwerk', 0]);
  });

  test('is not who has only the same name: nobody is lost', async () => {
    await save(store(), kept);
    const other = entry('Ada Brunn', { emails: ['brunn@else.example'], note: 'sings' });
    await act(store(), step([other]));
    expect([await names(), await counts()]).toEqual([['Ada Brunn', 'Ada Brunn'], outcome({ created: 1 })]);
  });

  test('is not who shares an e-mail address and has another profile that is kept, too', async () => {
    const emails = ['ada@example.org'];
    const ada = await save(store(), { ...kept, identities: [] });
    const other = await save(store(), { identities: [{ key: 'linkedin:other', platform: 'linkedin' }] });
    const addresses = ['https://www.linkedin.com/in/other'];
    await act(store(), step([entry('Ada Brunn', { emails, addresses, phones: ['+4722000000'] })]));
    const phones = await Promise.all(
      [ada, other].map(async id => (await store().get('contacts', id))?.phones),
    );
    expect(phones).toEqual([[], ['+4722000000']]);
  });

  test('stays in the trash', async () => {
    const contactId = await save(store(), kept);
    await act(store(), { type: 'deleteContact', contactId });
    const addresses = ['https://www.linkedin.com/in/ada-brunn/'];
    await act(store(), step([entry('Ada Brunn', { addresses, occasions: [born('--12-01')] })]));
    expect([(await only()).deletedAt !== undefined, await counts()]).toEqual([true, outcome({ trashed: 1 })]);
    expect(await store().count('occasions')).toBe(0);
  });
});

describe('a file that is read again', () => {
  const file = () => [
    entry('Ada Brunn', { emails: ['ada@example.org'], occasions: [born('1990-12-01')] }),
    entry('Li Na', { connectedOn: day('2020-01-01') }),
    entry('Li Na', { connectedOn: day('2024-01-01') }),
    entry('Omar Haddad'),
  ];

  test('doubles nobody, also not those of whom it has only the name', async () => {
    await act(store(), step(file()));
    await act(store(), step(file()), '2026-11-23T10:00');
    expect([await names(), await counts()]).toEqual([
      ['Ada Brunn', 'Li Na', 'Li Na', 'Omar Haddad'],
      outcome({ known: 4 }),
    ]);
  });

  test('goes on where it was stopped', async () => {
    await act(store(), step(file().slice(0, 2), { file: { ...linkedInFile(), total: 4 } }));
    expect((await readImports(store(), 1))[0]).toMatchObject({ done: 2, steps: [expect.any(String)] });
    await act(store(), step(file()));
    expect([await names(), await counts()]).toEqual([
      ['Ada Brunn', 'Li Na', 'Li Na', 'Omar Haddad'],
      outcome({ created: 2, known: 2 }),
    ]);
  });

  test.each([
    ['by a worker that was started anew', newId(ActionIdSchema)],
    ['by a user whose page heard no answer', undefined],
  ])('counts a step once that is sent twice %s', async (_who, actionId) => {
    const sent = step(file());
    for (const at of ['10:00', '10:01']) await act(store(), sent, `${TODAY}T${at}`, actionId);
    const [known] = await readImports(store(), 1);
    expect([known?.done, known?.steps.length, known?.counts.created]).toEqual([4, 1, 4]);
  });

  test('tells whether another step follows', async () => {
    const two = { file: { ...linkedInFile(), total: 4 }, importId: newId(ImportIdSchema) };
    const first = await act(store(), step(file().slice(0, 2), two));
    const second = await act(store(), step(file().slice(2), { ...two, from: 2 }));
    expect([first.reply, second.reply]).toEqual([{ ok: true, goesOn: true }, { ok: true }]);
  });
});

describe('an import that is taken back', () => {
  const begin = async () => {
    const importId = newId(ImportIdSchema);
    const occasions = [born('--12-01')];
    await save(store(), { emails: ['ada@example.org'] });
    await act(
      store(),
      step([entry('Ada Brunn', { emails: ['ada@example.org'], phones: ['+47 22 00 00 00'] })], {
        importId,
      }),
    );
    await act(
      store(),
      step(
        [
          entry('Li Na', { occasions, connectedOn: day('2020-01-01') }),
          entry('Omar Haddad', { addresses: ['https://t.me/omar_haddad'] }),
        ],
        { importId, from: 1 },
      ),
    );
    return importId;
  };
  const idOf = async (name: string): Promise<ContactId> => {
    const found = (await people()).find(one => one.name === name);
    if (!found) throw new Error(`${name} is not kept`);
    return found.id;
  };
  const takeBack = async (importId: Import['id']) => {
    const replies = [];
    for (let goesOn = true; goesOn; ) {
      const { reply } = await act(store(), { type: 'takeBackImport', importId });
      replies.push(reply);
      goesOn = reply.ok && reply.goesOn === true;
    }
    return replies.length;
  };

  test('leaves everything as it was before, step by step', async () => {
    const importId = await begin();
    expect(await takeBack(importId)).toBe(2);
    expect([await names(), (await only()).phones]).toEqual([['Ada Brunn'], []]);
    for (const name of ['occasions', 'interactions'] as const) expect(await store().count(name)).toBe(0);
    expect(await store().getAllKeys('identities')).toEqual(['linkedin:ada-brunn']);
    expect((await readImports(store(), 1))[0]).toMatchObject({
      steps: [],
      takenBack: { undone: 3, kept: 0 },
    });
  });

  test('leaves whom the user has changed since', async () => {
    const importId = await begin();
    await act(store(), { type: 'editContact', contactId: await idOf('Li Na'), fields: {}, note: 'sings' });
    await takeBack(importId);
    expect(await names()).toEqual(['Ada Brunn', 'Li Na']);
    expect((await readContact(store(), await idOf('Li Na')))?.occasions).toHaveLength(1);
    expect((await readImports(store(), 1))[0]?.takenBack).toEqual({ undone: 2, kept: 1 });
  });

  test.each([
    [
      'a promise',
      (contactId: ContactId): Action => ({
        type: 'addFollowUp',
        contactIds: [contactId],
        promise: { text: 'call', direction: 'mine', due: due('2026-12-01') },
      }),
    ],
    [
      'another occasion',
      (contactId: ContactId): Action => ({
        type: 'addOccasions',
        occasions: [{ contactId, draft: born('--03-08'), source: { from: 'hand' } }],
      }),
    ],
  ])('leaves whom the user has noted %s of since', async (_what, action) => {
    const importId = await begin();
    await act(store(), action(await idOf('Omar Haddad')));
    await takeBack(importId);
    expect(await names()).toEqual(['Ada Brunn', 'Omar Haddad']);
  });

  test('can be imported again', async () => {
    await takeBack(await begin());
    await begin();
    expect(await names()).toEqual(['Ada Brunn', 'Li Na', 'Omar Haddad']);
  });

  test('is gone when it is taken back once more', async () => {
    const importId = await begin();
    await takeBack(importId);
    const { reply } = await act(store(), { type: 'takeBackImport', importId });
    expect(reply).toEqual({ ok: false, problem: 'gone' });
  });
});

test('who has a profile costs no more among a hundred namesakes', async () => {
  const namesakes = Array.from({ length: 100 }, (_, index) =>
    entry('Ada Brunn', { addresses: [`https://t.me/ada_brunn_${index}`] }),
  );
  await act(store(), step(namesakes));
  const one = entry('Ada Brunn', { addresses: ['https://t.me/ada_of_oslo'] });
  const reads = await countReads(() => act(store(), step([one])));
  expect([reads < 20, (await people()).length]).toEqual([true, 101]);
});

test('the newest import comes first', async () => {
  for (const name of ['a.vcf', 'b.vcf', 'c.vcf']) {
    const people = [entry(name)];
    await act(store(), step(people, { file: { ...linkedInFile(), name, format: 'vcard' } }));
  }
  expect((await readImports(store(), 2)).map(({ fileName }) => fileName)).toEqual(['c.vcf', 'b.vcf']);
});

test('a page keeps what it knew of somebody whom a file completes', async () => {
  await save(store(), { emails: ['ada@example.org'] });
  const before = (await only()).readAt;
  await act(store(), step([entry('Ada Brunn', { emails: ['ada@example.org'], phones: ['+4722000000'] })]));
  expect((await only()).readAt).toBe(before);
});
