import type { NamePart } from '../person/name.ts';
import type { Place } from '../person/place.ts';
import { coreOf, plainHeader } from './header-words.ts';

/** A text, or the number of the column in which each row has it. */
type Label = string | number;

/** What a column holds. `job` and `place` name the organisation and the address that columns are of together. */
export type Column =
  | { is: 'name'; part: NamePart }
  | { is: 'company' | 'role'; job: string }
  | { is: 'place'; place: string; part: keyof Place }
  | { is: 'handle'; service: Label }
  | { is: 'event'; label: Label }
  /** A birthday in three columns; its day is one of `birthday`, with a figure in it. */
  | { is: 'birth'; part: 'year' | 'month' }
  /** Of no field: kept in the note, by its header where it has no other label. */
  | { is: 'extra'; label?: Label }
  | PlainColumn;

/** Columns that need no other word than what they are. */
export type PlainColumn = {
  is:
    | 'headline'
    | 'location'
    | 'note'
    | 'tags'
    | 'email'
    | 'phone'
    | 'page'
    | 'birthday'
    | 'connected'
    | 'ignored';
};

const name = (part: NamePart): Column => ({ is: 'name', part });
const handle = (service: string): Column => ({ is: 'handle', service });
const place = (part: keyof Place): Column => ({ is: 'place', place: '', part });

/** What headers mean in any table, in the words of `plainHeader`. */
const MEANINGS: readonly (readonly [Column, string])[] = [
  [
    name('full'),
    'name|full name|display name|contact name|contact|person|фио|ф и о|полное имя|имя и фамилия|имя фамилия|фамилия имя|фамилия и имя|фамилия имя отчество|имя отчество фамилия|контакт|участник|fullname',
  ],
  [name('given'), 'first name|given name|forename|имя|firstname|first'],
  [
    name('middle'),
    'middle name|additional name|second name|patronymic|отчество|второе имя|middlename|middle',
  ],
  [name('family'), 'last name|family name|surname|фамилия|lastname|last'],
  [name('suffix'), 'suffix|name suffix|суффикс'],
  [name('nickname'), 'nickname|nick name|nick|alias|псевдоним|ник|прозвище|краткое имя'],
  [
    { is: 'email' },
    'email|e mail|mail|email address|e mail address|эл почта|электронная почта|почта|емейл|имейл|адрес эл почты|эл почты|электронной почты|адрес электронной почты|эл адрес|электронный адрес|мейл|emails',
  ],
  [
    { is: 'phone' },
    'phone|telephone|tel|phone number|mobile|mobile number|cell|cell phone|mobile phone|telephone number|phones|телефон|тел|номер телефона|моб|мобильный|мобильный телефон|сотовый|телефон переносной|номер|radio phone|car phone|callback',
  ],
  [
    { is: 'company', job: '' },
    'company|organization|organisation|employer|company name|organization name|current company|firm|компания|организация|место работы|работодатель|фирма|работа',
  ],
  [
    { is: 'role', job: '' },
    'title|job title|position|role|job|occupation|organization title|current position|должность|позиция|роль|кем работает',
  ],
  [{ is: 'headline' }, 'headline|profession|tagline|профессия|специальность'],
  [{ is: 'location' }, 'location|place|local|местоположение|местонахождение|место|откуда'],
  [place('city'), 'city|town|locality|город|населенный пункт'],
  [place('region'), 'state|region|province|state province|county|регион|область|край|область край'],
  [place('country'), 'country|country region|страна|страна или регион|страна регион'],
  [place('postcode'), 'zip|zip code|postal code|postcode|индекс|почтовый индекс|почтовый код'],
  [place('street'), 'street|street address|улица'],
  [place('whole'), 'address|postal address|mailing address|адрес|почтовый адрес'],
  [
    { is: 'tags' },
    'tags|tag|labels|label|categories|category|groups|group|теги|тег|метки|метка|категории|категория|группы|группа|group membership',
  ],
  [
    { is: 'note' },
    'notes|note|comment|comments|remarks|about|description|заметки|заметка|примечание|примечания|комментарий|комментарии|описание|о себе',
  ],
  [
    { is: 'page' },
    'url|website|web site|web|web page|webpage|homepage|home page|profile|profile url|link|links|site|personal web page|сайт|веб сайт|веб страница|ссылка|ссылка на профиль|адрес профиля|профиль|страница|personal website|blog|блог',
  ],
  [
    { is: 'birthday' },
    'birthday|birth day|birth date|birthdate|date of birth|dob|bday|день рождения|дата рождения|др|д р',
  ],
  [{ is: 'birth', part: 'year' }, 'birth year|year of birth|год рождения'],
  [{ is: 'birth', part: 'month' }, 'birth month|month of birth|месяц рождения'],
  [{ is: 'event', label: 'anniversary' }, 'anniversary|wedding anniversary|годовщина|годовщина свадьбы'],
  [{ is: 'connected' }, 'connected on|connected|connection date|дата установления контакта'],
  [handle('Telegram'), 'telegram|tg|telegram username|telegram url|телеграм|телеграмм|тг|ник в телеграм'],
  [
    handle('LinkedIn'),
    'linkedin|linked in|linkedin url|linked in url|linkedin profile|linked in profile|linkedin profile url|linked in profile url|линкедин',
  ],
  [handle('Twitter'), 'twitter|twitter handle|x|x handle|twitter url'],
  [handle('Facebook'), 'facebook|facebook url|фейсбук'],
  [handle('Instagram'), 'instagram|инстаграм'],
  [handle('VK'), 'vk|vkontakte|вк|вконтакте'],
  [handle('GitHub'), 'github|git hub|github url|git hub url|github username'],
  [handle('WhatsApp'), 'whatsapp|whats app|ватсап|вотсап'],
  [handle('Mastodon'), 'mastodon'],
  [handle('Bluesky'), 'bluesky'],
  [handle('Skype'), 'skype|скайп'],
  [{ is: 'ignored' }, 'no|n|no п п|п п|номер п п|id|row|index|record id|api id|guest id'],
];

/** In a longer header these say that an address may stand below: "What is your LinkedIn profile?" */
const SERVICE =
  /(?:^| )(?:linked ?in|telegram|телеграмм?|git ?hub|twitter|facebook|instagram|vk|вк|вконтакте)(?: |$)/u;

let meanings: Map<string, Column> | undefined;

/** What a header means in any table; undefined for one that says nothing to Kept. */
export function columnOf(header: string): Column | undefined {
  meanings ??= new Map(MEANINGS.flatMap(([column, words]) => words.split('|').map(word => [word, column])));
  const plain = plainHeader(header);
  const exact = meanings.get(plain);
  if (exact) return exact;
  const column = meanings.get(coreOf(plain)) ?? (SERVICE.test(plain) ? { is: 'page' } : undefined);
  return column?.is === 'place' ? { ...column, place: placeOf(plain) } : column;
}

/** Which address a part of one belongs to: the words beside its own. */
function placeOf(plain: string): string {
  return /home|дом/u.test(plain)
    ? 'home'
    : /business|work|office|раб|служ/u.test(plain)
      ? 'work'
      : plain.replace(/\D/gu, '');
}
