import type { TableFormat } from '../contract.ts';
import type { Column } from '../csv/columns.ts';

/** What Outlook fills in by itself, or numbers that mean nothing outside of it. */
const IGNORED = new Set(
  (
    'title|initials|gender|language|internet free busy|organizational id number|account|sensitivity|priority|private|' +
    'directory server|billing information|mileage|given yomi|surname yomi|company yomi|e mail type|e mail 2 type|' +
    'e mail 3 type|e mail display name|e mail 2 display name|e mail 3 display name|phonetic first name|' +
    'обращение|инициалы|пол|важность|пометка|частное|язык|расположение сведений о доступности|сервер каталогов|' +
    'счет|расстояние|тип эл почты|тип 2 эл почты|тип 3 эл почты|краткое имя эл почты|краткое имя 2 эл почты|' +
    'краткое имя 3 эл почты|код организации'
  ).split('|'),
);
/** Telephones that nobody is called on. */
const MACHINES = /(?:\bfax|telex|\bisdn|tty tdd|факс|телекс)/u;
const ADDRESS =
  /^(home|business|other) (street|city|state|postal code|country|country region|address)(?: \d)?$/u;
const PARTS = {
  street: 'street',
  city: 'city',
  state: 'region',
  'postal code': 'postcode',
  country: 'country',
  'country region': 'country',
  address: 'whole',
} as const;
/** «Город (раб. адрес)». */
const RUSSIAN_ADDRESS =
  /^(улица|город|область|индекс|почтовый код|страна(?: или регион)?)(?: \d)? (раб|дом|другой) адрес$/u;

/** Outlook and outlook.com: two layouts in English, one in Russian. */
const outlook: TableFormat = {
  kind: 'table',
  format: 'outlook',
  knows: headers =>
    ['first name', 'last name', 'e mail address', 'business phone'].every(one => headers.has(one)) ||
    ['имя', 'фамилия', 'рабочий телефон'].every(one => headers.has(one)),
  columnOf: header => addressPart(header) ?? fixed(header),
};

function fixed(header: string): Column | undefined {
  if (IGNORED.has(header)) return { is: 'ignored' };
  if (MACHINES.test(header)) return { is: 'extra' };
  return /^(?:home |business |other |company main |primary )?phone(?: 2)?$/u.test(header)
    ? { is: 'phone' }
    : undefined;
}

function addressPart(header: string): Column | undefined {
  const [, place = '', part = ''] = ADDRESS.exec(header) ?? [];
  if (isPart(part)) return { is: 'place', place, part: PARTS[part] };
  const [, russian = '', where = ''] = RUSSIAN_ADDRESS.exec(header) ?? [];
  return russian === '' ? undefined : { is: 'place', place: where, part: russianPart(russian) };
}

function isPart(part: string): part is keyof typeof PARTS {
  return part in PARTS;
}

function russianPart(word: string) {
  if (word === 'улица') return 'street';
  if (word === 'город') return 'city';
  if (word === 'область') return 'region';
  return word.startsWith('страна') ? 'country' : 'postcode';
}

export default outlook;
