const LONGEST = 100;

/** A header as it is looked up: words in lower case with single spaces. "E-mail 1 - Value" is "e mail 1 value". */
export function plainHeader(header: string): string {
  return header
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that say which of several addresses, numbers or mailboxes a column holds. */
const WHICH = new Set(
  (
    'work home mobile business other primary personal private main additional second secondary office cell corporate ' +
    'preferred alternate company contact day evening my his ' +
    'моб рабочий рабочая рабочее рабочего раб домашний домашняя домашнего дом мобильный сотовый личный личная основной ' +
    'основная дополнительный другой другая другого служебный адрес контактный'
  ).split(' '),
);

/** A plain header without figures and without the words that tell one of several. Never empty for a text with a word. */
export function coreOf(plain: string): string {
  const words = plain.split(' ').filter(word => !/^\d+$/u.test(word));
  const core = words.filter(word => !WHICH.has(word));
  return (core.length > 0 ? core : words).join(' ');
}
