import { expect, test, vi } from 'vitest';
import { answerMessage } from '../../../utils/actions/background/messages.ts';
import { defaultTemplates } from '../../../utils/drafts/templates.ts';
import type { Template } from '../../../utils/model/template.ts';
import { act, save, useFreshStore } from '../support/store.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'en' } } }));

const store = useFreshStore();

function birthdayTemplate(): Template {
  const template = defaultTemplates('ru').find(({ reason }) => reason === 'birthday');
  if (!template) throw new Error('there is no template for birthdays');
  return template;
}

const keepAnna = (writing = {}) =>
  save(store(), { fields: { name: 'Анна Сергеевна Иванова' }, identities: [] }).then(async contactId => {
    await act(store(), { type: 'editContact', contactId, fields: {}, writing });
    return contactId;
  });
const ask = (question: object) => answerMessage({ reason: 'birthday', others: [], ...question });

test('a draft is written in the language and with the form of address settled for the contact', async () => {
  const contactId = await keepAnna({ formality: 'formal', patronymic: true });
  expect(await ask({ type: 'writeDrafts', contactId })).toMatchObject({
    language: 'ru',
    texts: [/^Анна Сергеевна, с днём рождения!/u, /^Анна Сергеевна, поздравляю/u].map(pattern =>
      expect.stringMatching(pattern),
    ),
  });
});

test('an introduction names the other person in the right case, and a lost one not at all', async () => {
  const contactId = await keepAnna();
  const other = await save(store(), { fields: { name: 'Пётр Петренко' }, identities: [] });
  const drafts = { type: 'writeDrafts', contactId, reason: 'introduction' };
  expect(await ask({ ...drafts, others: [other] })).toMatchObject({
    texts: [expect.stringContaining('за знакомство с Петром Петренко!')],
  });
  expect(await ask({ ...drafts, others: ['018f0000-0000-7000-8000-00000000ffff'] })).toMatchObject({
    texts: [expect.stringContaining('за знакомство! Расскажу')],
  });
});

test('a changed template is used at once, and its undo brings the old one back', async () => {
  const contactId = await keepAnna();
  const template = { ...birthdayTemplate(), text: '{имя}, ура!' };
  const { actionId } = await act(store(), { type: 'saveTemplate', template });
  const first = async () => Reflect.get(Object(await ask({ type: 'writeDrafts', contactId })), 'texts')[0];
  expect(await first()).toBe('Анна, ура!');
  expect(await answerMessage({ type: 'readTemplates', language: 'ru' })).toMatchObject({
    changed: [template.id],
  });
  await act(store(), { type: 'undo', undoes: actionId });
  expect(await first()).toMatch(/^Анна, с днём рождения!/u);
});

test('a template that is taken away is gone; one that is not there says so', async () => {
  const template = { ...birthdayTemplate(), text: '{имя}, ура!' };
  await act(store(), { type: 'saveTemplate', template });
  const remove = { type: 'removeTemplate', templateId: template.id } as const;
  expect((await act(store(), remove)).reply).toEqual({ ok: true });
  expect((await act(store(), remove)).reply).toEqual({ ok: false, problem: 'gone' });
});

test('nobody gets drafts for a person who is no longer kept', async () => {
  await keepAnna();
  const contactId = '018f0000-0000-7000-8000-00000000ffff';
  expect(await ask({ type: 'writeDrafts', contactId })).toEqual({ language: 'en', texts: [] });
});

test('a template is checked before it is kept', async () => {
  expect(await answerMessage({ type: 'checkTemplate', text: 'Hi {nme}' })).toEqual({
    problem: 'unknown',
    piece: '{nme}',
  });
  expect(await answerMessage({ type: 'checkTemplate', text: 'Hi {name}' })).toBeNull();
});

test('other messages are not answered', () => {
  expect(answerMessage({ type: 'writeDrafts', contactId: 'nobody' })).toBeUndefined();
  expect(answerMessage('hello')).toBeUndefined();
});
