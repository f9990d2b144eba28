import type { Entry } from '../tokens.ts';

/*
 * Figures that look like a date or a time and are none, the same in both languages: telephone numbers, versions, prices,
 * rooms, scores, verses. `_`, or `!` where they may be a date after all.
 */

/** Units of prices and measures. */
export const MEASURES =
  '%|₽|\\$|€|£|руб|р(?![\\p{L}])|usd|eur|rub|dollar|euro|долл|евро|тыс|млн|млрд|percent|процент|балл|points|[мгл](?!\\p{L})|[мс]м|шт|k[mg]|к[мг]|gb|гб|mb|мб';
const ROOMS =
  'room|gate|suite|level|apt|комнат[аеуы]|кабинет|каб\\.?|кв\\.?|квартир[аеуы]|дом|подъезд|офис|аудитори[яию]|зал|ауд\\.?';
const VERSIONED =
  'version|versions|ver|v|release|chapter|section|rating|score|python|node|ios|android|ubuntu|macos|windows|firefox|chrome|go|php|java|typescript|react|price|costs?|paid|total|верси[яиюей]+|релиз[ау]?|глав[ауые]+|пункт[ау]?|п|раздел[ау]?|рейтинг[а-я]*|оценк[а-я]*|цен[а-я]+|стоит|стоимость|сумм[а-я]+|итого|курс[а-я]*|скидк[а-я]+|номер|№|убунту|балл[а-я]*|рост|вес|код|стать[яиюей]+|ст\\.?|снип|гост|тариф[а-я]*|ставк[а-я]+|серия|сери[июя]|сезон|эпизод|урок|лекци[яию]|build|сборк[а-я]+|заплатил[аи]?|купил[аи]? за';

/** Two figures with a colon are a score or a proportion, not a time. */
const SCORED =
  'score|won|lost|beat|drew|ratio|scale|aspect|счет|матч|сыграли|выиграли|проиграли|победили|обыграли|соотношение|масштаб|пропорци[яи]';
/** A verse in a book: 3:16. Books that are named like people («John») are told by the odd minutes (see ../clock.ts). */
const BOOKS =
  'psalms?|proverbs|genesis|exodus|isaiah|romans|corinthians|hebrews|revelation|acts|verse|quran|surah|псал\\p{L}*|притч\\p{L}*|бытие|исход|откровени\\p{L}|евангели\\p{L}*|кор|коран\\p{L}*|сур[аы]|стих\\p{L}*';

/** What is counted from its beginning. */
const PARTS =
  'pages?|pp\\.?|chapters?|lines?|slides|questions?|items?|forms?|стр\\.?|страниц[ыауе]?|глав[ыауе]|слайды?|вопрос[ыа]?|задач[иау]|форм[ыауе]';
const OF_TIME =
  'day|week|month|year|hour|min|дн|недел|месяц|час|мин|год|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек';

/** The dictionary of other figures. */
export const OTHER_FIGURES: readonly Entry[] = [
  ['\\+\\d[\\d ()-]{7,}\\d|8 ?\\(\\d{3}\\)[\\d -]{7,}\\d', '_'],
  [`(?:${ROOMS}) \\d{1,4}(?![.:]\\d)`, '_'],
  [`(?:${ROOMS}) \\d{1,4}\\.\\d+`, '!'],
  ['[a-z]{2}\\d{3,4}|\\d+(?:[.,]\\d+)?%', '_'],
  [
    '[$€£₽]\\d[\\d.,]*[kmкм]?|[#№] ?\\d[\\d/-]*|\\d{2,4}-\\d{3}(?!\\d)|\\d{3}-\\d{4}|\\d{3}[ -]\\d{3,4}[ -]\\d{4}',
    '_',
  ],
  ['\\d{1,4} [a-z]+ (?:street|st|avenue|ave|road|rd|lane|drive|square|blvd)', '!'],
  ['v\\d+(?:\\.\\d+)*', '_'],
  ['\\d+(?:\\.\\d+)+(?= (?:release|version|beta|update))', '_'],
  [`(?:${VERSIONED}) v?\\d+(?:\\.\\d+)+`, '_'],
  ['24/7', '_'],
  [`(?:${SCORED})(?: (?!at |on |в |на )\\p{L}+){0,2} \\d{1,3}:\\d{1,3}(?! (?:on|в|во) )`, '_'],
  ['\\d{1,3}:\\d{1,3}(?= (?:scale|ratio|aspect|odds))|\\d{2,3}th(?<!(?:[12]\\d|30)th)', '_'],
  [`(?:${PARTS}) \\d{1,4}(?:(?: ?- ?|, | and | и | to | по )\\d{1,4})*(?![.:]\\d| (?:${OF_TIME}))`, '_'],
  ['(?:top|топ)[ -]\\d+|за (?:19|20)\\d\\d(?: год| г\\.)?', '_'],
  // "Form 27B", "a 3-bedroom flat".
  [`\\d{1,4}[abcefgijlnoqtuvxzбвежзилнопуфхцшэюя]|\\d{1,3}-(?!${OF_TIME})\\p{L}{4,}`, '_'],
  [`(?:${BOOKS})\\.? \\d{1,3}:\\d{1,3}(?:-\\d{1,3})?`, '_'],
  // A price («за 12.11», «по 10.12»), or the day that something is about.
  ['(?:за|по) \\d{1,3}[.,]\\d{2}', '!'],
];
