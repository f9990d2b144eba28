import { expect, test } from 'vitest';
import { readSelected } from '../../../utils/capture/selection.ts';

const page = { url: 'https://news.example/bridges', title: 'Bridges' };
const read = (text: string, link?: string) => readSelected({ text, page, ...(link ? { link } : {}) });

test('a selected name is a person', () => {
  expect(read(' Анна  Иванова ')).toMatchObject({
    kind: 'person',
    person: { fields: { name: { value: 'Анна Иванова', confidence: 0.9, origin: { layer: 'selection' } } } },
  });
});

test('a link to a profile is a person with that profile, named by the text of the link', () => {
  expect(read('@adabrunn', 'https://github.com/AdaBrunn?tab=repositories')).toMatchObject({
    kind: 'person',
    person: {
      fields: {
        name: { value: '@adabrunn', confidence: 0.5 },
        profileUrl: { value: 'https://github.com/AdaBrunn' },
      },
      identities: [{ key: 'github:adabrunn' }],
    },
  });
});

test('an e-mail address is a way to reach, from text or link, and no name', () => {
  const byLink = read('write to Ada', 'mailto:ada%40bridges@spanwerk.example?subject=x');
  expect(byLink.kind).toBe('person');
  expect(read('ada@spanwerk.example')).toMatchObject({
    kind: 'person',
    person: { fields: {}, emails: ['ada@spanwerk.example'] },
  });
});

test('a sentence names nobody, and is not lost', () => {
  const text = 'The bridge was built in 1931.';
  expect(read(text)).toMatchObject({ kind: 'nothing', page: { ...page, selection: text } });
});

test('links that lead nowhere safe are no profiles', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'not a link', 'mailto:%E0%A4%A'])
    expect(JSON.stringify(read('Ada Brunn', link))).not.toMatch(/javascript|data:|%E0/u);
});
