import { v7 } from 'uuid';
import type { Command } from '../../utils/model/commands.ts';
import type { Direction } from '../../utils/model/direction.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';

/** Words for the pictures: invented people, in the language of the picture. */
type Words = {
  people: Person[];
  promises: string[];
  tags: string[];
  note: string;
  /** A community and a gathering of it. */
  places: [string, string];
};
type Person = [name: string, role: string, company: string, location: string];

const WORDS: Record<'en' | 'ru', Words> = {
  en: {
    people: [
      ['Tomás Okafor', 'Bridge inspector', 'River Authority', 'Porto'],
      ['Leila Haddad', 'Timber researcher', 'Institute of Spans', 'Lyon'],
      ['Mei-Ling Aronsson', 'Site manager', 'Northspan Works', 'Gothenburg'],
      ['Jonah Whitfield', 'Editor', 'Footbridge Quarterly', 'Leeds'],
      ['Anneke de Wit', 'Rope access technician', 'Highline', 'Utrecht'],
      ['Paolo Ferrante', 'Professor of steel structures', 'Polytechnic of the Lakes', 'Como'],
      ['Sunniva Dahl', 'City planner', 'Harbour District', 'Bergen'],
    ],
    promises: ['send the load tables', 'introduce her to the Porto team', 'review the chapter on arches'],
    tags: ['timber', 'bridge walk'],
    note: 'Met at the autumn bridge walk. Looks for a partner for a timber footbridge.',
    places: ['Timber Bridges', 'Autumn bridge walk'],
  },
  ru: {
    people: [
      ['Тимофей Окунев', 'Инспектор мостов', 'Речное управление', 'Псков'],
      ['Лейла Хабирова', 'Исследователь древесины', 'Институт пролётов', 'Казань'],
      ['Мила Аронова', 'Начальник участка', 'Северный пролёт', 'Выборг'],
      ['Иван Белополов', 'Редактор', '«Пешеходный мост»', 'Тверь'],
      ['Анна Дивеева', 'Промышленный альпинист', 'Высота', 'Самара'],
      ['Павел Ферапонтов', 'Профессор стальных конструкций', 'Озёрный политех', 'Петрозаводск'],
      ['Сусанна Далева', 'Градостроитель', 'Портовый район', 'Мурманск'],
    ],
    promises: ['прислать таблицы нагрузок', 'познакомить с командой из Пскова', 'прочитать главу об арках'],
    tags: ['дерево', 'прогулка по мостам'],
    note: 'Познакомились на осенней прогулке по мостам. Ищет партнёра для деревянного моста.',
    places: ['Деревянные мосты', 'Осенняя прогулка по мостам'],
  },
};

/** Days from today on which the promises of the first people are due. */
const DUE_IN = [0, 0, 3];

/** Vera of the sample site once more, as another community knows her. */
const TWIN: Record<'en' | 'ru', Person> = {
  en: ['Vera M. Lindqvist', 'Footbridge engineer', 'Northspan Works AB', 'Göteborg'],
  ru: ['Вера Линдквист', 'Инженер-мостовик', 'Northspan Works', 'Гётеборг'],
};

/** What is promised in the pictures. */
export function promiseTexts(language: 'en' | 'ru'): string[] {
  return WORDS[language].promises;
}

/** The saving of somebody who may be a person of the sample site. */
export function twinOfVera(language: 'en' | 'ru'): Command {
  const [name, role, company, location] = TWIN[language];
  const url = 'https://forum.bridges.example/u/vera';
  return {
    type: 'saveContact',
    actionId: v7(),
    fields: { name, role, company, location, profileUrl: url },
    typed: ['role'],
    identities: [{ key: 'url:forum.bridges.example/u/vera', platform: 'url', url }],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: WORDS[language].tags,
    note: WORDS[language].note,
  };
}

/** The saving of several people, some with promises due on the day of `now` and later. */
export function manyPeople(language: 'en' | 'ru', now: Date): Command[] {
  const { people, promises, tags, note, places } = WORDS[language];
  const [community, gathering] = places;
  const key = 'url:bridges.example';
  const walk = addDays(dayOf(now), -20);
  return people.map(([name, role, company, location], index) => {
    const direction: Direction = index === 1 ? 'theirs' : 'mine';
    const text = promises[index];
    return {
      type: 'saveContact',
      actionId: v7(),
      fields: { name, role, company, location },
      typed: [],
      identities: [],
      positions: [],
      emails: [],
      phones: [],
      websites: [],
      tags: index % 2 === 0 ? tags : [],
      note: index === 0 ? note : '',
      places: [
        { of: 'community', name: community, kind: 'association', key },
        ...(index < 4
          ? [
              {
                of: 'gathering' as const,
                name: gathering,
                kind: 'meetup' as const,
                on: walk,
                communityKey: key,
              },
            ]
          : []),
      ],
      ...(text ? { promise: { text, direction, due: addDays(dayOf(now), DUE_IN[index] ?? 0) } } : {}),
    };
  });
}
