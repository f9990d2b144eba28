import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { AddressHabits } from '../../../utils/drafts/address.ts';
import { parseTemplate } from '../../../utils/drafts/parse.ts';
import { defaultTemplates } from '../../../utils/drafts/templates.ts';
import { type DraftFacts, type DraftWords, writeDrafts } from '../../../utils/drafts/write.ts';
import { DRAFT_REASONS, type Template, TemplateSchema } from '../../../utils/model/template.ts';
import type { DraftLanguage } from '../../../utils/model/writing.ts';

const HABITS: AddressHabits = { language: 'en', formality: 'formal', patronymic: false };
const wordsOf = (language: DraftLanguage): DraftWords => ({
  years: count => (language === 'ru' ? `${count} лет` : `${count} years`),
  list: names => names.join(language === 'ru' ? ' и ' : ' and '),
});

function facts(name: string, more: Partial<DraftFacts> = {}): DraftFacts {
  const { contact, ...rest } = more;
  return {
    reason: 'birthday',
    text: undefined,
    years: 0,
    others: [],
    ...rest,
    contact: { name, ...contact },
  };
}

function own(language: DraftLanguage, text: string, reason: DraftFacts['reason'] = 'custom'): Template[] {
  const id = '018f0000-0000-7000-8000-000000000001';
  const hidden = defaultTemplates(language).map(one => ({ ...one, hidden: true as const }));
  return [v.parse(TemplateSchema, { id, reason, language, text }), ...hidden];
}

/** The one text that a template gives. */
function draft(
  language: DraftLanguage,
  text: string,
  given: DraftFacts,
  habits: Partial<AddressHabits> = {},
) {
  return writeDrafts(
    { ...given, reason: 'custom' },
    { ...HABITS, language, ...habits },
    own(language, text),
    wordsOf,
  ).texts[0];
}

describe("Kept's own templates", () => {
  const known = { contact: { name: '', role: 'head of bridges', company: 'Spanwerk' } };
  const everything = { ...known, text: 'the slides', years: 10 };

  it.each(DRAFT_REASONS)(
    'have a text in both languages for the reason "%s", with everything known',
    reason => {
      for (const name of ['Ada Brunn', 'Анна Иванова']) {
        const { texts } = writeDrafts(
          facts(name, {
            ...everything,
            contact: { ...everything.contact, name },
            reason,
            others: ['Пётр Петренко'],
          }),
          HABITS,
          [],
          wordsOf,
        );
        expect(texts.length).toBe(
          defaultTemplates(name === 'Ada Brunn' ? 'en' : 'ru').filter(one => one.reason === reason).length,
        );
        for (const text of texts) expect(text).not.toMatch(/[{}[\]|]|undefined|\s{2}|\s[.!?,]/u);
      }
    },
  );

  it('say nothing where they would have a gap', () => {
    const { texts } = writeDrafts(facts('Ada Brunn', { reason: 'promise' }), HABITS, [], wordsOf);
    expect(texts).toEqual([]);
  });

  it('leave out what is not known', () => {
    const { texts } = writeDrafts(facts('Ada Brunn', { reason: 'newPosition' }), HABITS, [], wordsOf);
    expect(texts[0]).toBe('Hi Ada, congratulations on the new position! I wish you a great start.');
  });

  it('tell the news, not what the card said before', () => {
    const contact = { name: 'Ada Brunn', role: 'Surveyor', company: 'Old Bridges' };
    const given = facts('', { reason: 'newPosition', text: 'Head of bridges, Spanwerk', contact });
    expect(writeDrafts(given, HABITS, [], wordsOf).texts).toEqual([
      'Hi Ada, congratulations on the new position as Head of bridges, Spanwerk! I wish you a great start.',
      'Hi Ada, I saw the news. Congratulations! What will you be working on?',
    ]);
  });

  it('congratulate on the tenth anniversary', () => {
    const given = facts('Анна Иванова', {
      reason: 'workAnniversary',
      years: 10,
      contact: { name: 'Анна Иванова', company: 'Мост' },
    });
    expect(writeDrafts(given, HABITS, [], wordsOf).texts).toEqual([
      'Здравствуйте, Анна! Поздравляю с годовщиной на работе: 10 лет в компании «Мост»!',
    ]);
  });
});

describe('the language', () => {
  test.each([
    ['Анна Иванова', undefined, 'ru'],
    ['Ada Brunn', undefined, 'en'],
    ['Ada Brunn', 'ru', 'ru'],
    ['Анна Иванова', 'en', 'en'],
  ] as const)('to %s, settled as %s, is %s', (name, language, expected) => {
    const contact = { name, ...(language ? { writing: { language } } : {}) };
    expect(writeDrafts(facts(name, { contact }), HABITS, [], wordsOf).language).toBe(expected);
  });

  it("is the user's where the name says nothing", () => {
    expect(writeDrafts(facts('Ada Brunn'), { ...HABITS, language: 'ru' }, [], wordsOf).language).toBe('ru');
  });
});

describe('the form of address', () => {
  const greeting = '{Привет|Здравствуйте}, {имя}!';
  test.each([
    ['Анна Сергеевна Иванова', {}, {}, 'Здравствуйте, Анна!'],
    ['Анна Сергеевна Иванова', { patronymic: true }, {}, 'Здравствуйте, Анна Сергеевна!'],
    ['Иванова Анна Сергеевна', { patronymic: true }, {}, 'Здравствуйте, Анна Сергеевна!'],
    ['Анна Иванова', { patronymic: true }, {}, 'Здравствуйте, Анна!'],
    ['Анна Сергеевна Иванова', { patronymic: true }, { formality: 'informal' }, 'Привет, Анна!'],
    [
      'Анна Сергеевна Иванова',
      { formality: 'informal' },
      { formality: 'formal', patronymic: true },
      'Здравствуйте, Анна Сергеевна!',
    ],
    ['ночная сова', {}, {}, 'Здравствуйте, ночная сова!'],
  ] as const)('of %s with the habits %o and settled %o', (name, habits, writing, expected) => {
    expect(draft('ru', greeting, facts(name, { contact: { name, writing } }), habits)).toBe(expected);
  });

  it('takes the given name that the user typed', () => {
    const contact = { name: 'Ларионова Е.', givenName: 'Елена' };
    expect(draft('ru', '{имя}!', facts('', { contact }))).toBe('Елена!');
  });
});

describe('names in Russian', () => {
  test.each([
    [
      'Спасибо за знакомство с {кто:творительный}',
      ['Анна Иванова'],
      'Спасибо за знакомство с Анной Ивановой',
    ],
    ['с {others:instrumental}', ['Пётр Петренко', 'Илья Ким'], 'с Петром Петренко и Ильей Кимом'],
    ['от {кто:род}', ['Лев Толстой'], 'от Льва Толстого'],
    ['к {кто:дательный}', ['Мария Черных'], 'к Марии Черных'],
    ['о {кто:предл.}', ['Игорь Нежный'], 'о Игоре Нежном'],
    ['с {кто:творительный}', ['Ada Brunn'], 'с Ada Brunn'],
    ['с {кто:творительный}', ['Саша Дюма'], 'с Саша Дюма'],
    ['с {кто:творительный}', ['nightowl'], 'с nightowl'],
  ])('%s, about %o', (text, others, expected) => {
    expect(draft('ru', text, facts('Анна Иванова', { others }))).toBe(expected);
  });

  test.each([
    ['Анна Иванова', 'готова'],
    ['Пётр Иванов', 'готов'],
    ['Саша Ким', undefined],
  ])('%s: by gender', (name, expected) => {
    expect(draft('ru', '{готов/готова}', facts(name))).toBe(expected);
  });
});

describe("the user's own templates", () => {
  it('come first, and a changed one of Kept stands in its place', () => {
    const [first] = defaultTemplates('en').filter(({ reason }) => reason === 'award');
    if (!first) throw new Error('there is no template for an award');
    const mine = v.parse(TemplateSchema, {
      ...first,
      id: '018f0000-0000-7000-8000-000000000001',
      text: 'Bravo, {name}!',
    });
    const stored = [{ ...first, text: 'Well done, {name}!' }, mine];
    expect(writeDrafts(facts('Ada Brunn', { reason: 'award' }), HABITS, stored, wordsOf).texts).toEqual([
      'Bravo, Ada!',
      'Well done, Ada!',
    ]);
  });

  it('are passed over when they cannot be understood', () => {
    expect(draft('en', 'Hi {nobody}', facts('Ada Brunn'))).toBeUndefined();
  });

  it('never take apart what the page or the user wrote', () => {
    expect(draft('en', '{what}', facts('Ada', { text: 'send {name} [the] a|b {x/y}' }))).toBe(
      'send {name} [the] a|b {x/y}',
    );
  });
});

describe('a template that cannot be understood', () => {
  test.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['Hi {nme}', 'unknown', '{nme}'],
    ['Hi {имя:звательный}', 'unknown', '{имя:звательный}'],
    ['{a|b|c}', 'unknown', '{a|b|c}'],
    ['Hi {name', 'open', '{'],
    ['Hi name}', 'open', '}'],
    ['Hi [ {name}', 'open', '['],
    ['Hi {name}]', 'open', ']'],
    ['[a [b] c]', 'nested', '['],
  ])('%s', (text, problem, piece) => {
    expect(parseTemplate(text)).toEqual({ problem, piece });
  });
});
