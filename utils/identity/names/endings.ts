/*
 * What the end of a word says about its place in a Russian name. Only endings that hardly any other kind of name has:
 * -ин and -ина, for one, end given names (Валентин, Арина) as often as family names.
 */

/** Men's patronymics in Russian, Ukrainian, Belarusian and Latin letters; Serbian and Belarusian family names end alike. */
const SON_OF =
  /^(?:\p{L}{2,}(?:[оеё]вич|йович|[оеаяё]віч)|(?:иль|кузьм|лук|фом|никит|савв|фок|ион|аник|лавр)[иы]ч|[a-z]{2,}(?:[oe]|ye)vi(?:t?ch|č)|(?:il[y']?|kuz'?m|luk|fom|nikit|savv)ich)$/u;
/** Women's patronymics: no family name ends so. */
const DAUGHTER_OF =
  /^(?:\p{L}{2,}(?:[оеё]вна|[иь]нична|[їі]вна|[аяеёо]ўна)|(?:иль|кузьм|лук|фом|никит|савв|фок|ион|аник|лавр)ин?ична|[a-z]{2,}(?:[oe]|ye)vna|[a-z]{2,}inichna)$/u;
/** "Son of", "daughter of" as a word of its own or joined by a hyphen, after a father's name. */
const SON_WORD = /(?:^|-)(?:оглы|оғлы|улы|ұлы|уулу|o[gğ]lu|ogly|uulu)$/u;
const DAUGHTER_WORD = /(?:^|-)(?:кызы|қызы|гызы|q[iı]z[iı]|kyzy|gyzy)$/u;

const MALE_FAMILY = /\p{L}{2,}(?:[оеё]в|[сц]к(?:ий|ой)|[лнрвтж]ый|off|[oe]v|[st]s?ki[yij])$/u;
const FEMALE_FAMILY = /\p{L}{2,}(?:[оеё]ва|[сц]кая|[нвтж]ая|[oe]va|[st]s?ka(?:ya|ia|ja))$/u;
const ANY_FAMILY = /\p{L}{2,}(?:[оы]го|[иы]х|енко|[чщ]ук|швили|дзе|янц|[oy]kh|enko|chuk|shvili|dze|sky)$/u;

/** Given names of Turkic, Arabic and Slavic make: Камалетдин, Айгуль, Станислава. */
const GIVEN_MALE = /\p{L}{3,}(?:[уюаяеиы][дт]дин|улла|бек|хан|джан|слав|жан|бай|мурат)$/u;
const GIVEN_FEMALE = /\p{L}{3,}(?:гуль|бану|слава|джамал)$/u;

/** Endings of Russian given names that at most one bearer in a hundred contradicts; they say nothing of other words. */
const LIKELY_FEMALE = /(?:[аеиоё]на|[аио]ра|[еи]ла|[ие]та|[ие]ма|и[дк]а|[ие]я|[лнр]ья)$/u;
const LIKELY_MALE = /[бвгджзйкмнпфхцчщ]$/u;

/** The gender that a word's ending names, or undefined where it is no patronymic. */
export function patronymicGender(word: string): 'female' | 'male' | undefined {
  const text = plain(word).split('-').at(-1) ?? '';
  if (DAUGHTER_OF.test(text) || DAUGHTER_WORD.test(text)) return 'female';
  return SON_OF.test(text) || SON_WORD.test(text) ? 'male' : undefined;
}

/** True for «оглы», «кызы» and their like standing alone: they belong to the father's name before them. */
export function isSonOrDaughterWord(word: string): boolean {
  const text = plain(word);
  return !text.includes('-') && (SON_WORD.test(text) || DAUGHTER_WORD.test(text));
}

/** What the ending says of a family name's bearer; undefined where the word does not end like a family name. */
export function familyGender(word: string): 'female' | 'male' | 'any' | undefined {
  const text = plain(word).split('-').at(-1) ?? '';
  if (FEMALE_FAMILY.test(text)) return 'female';
  if (MALE_FAMILY.test(text)) return 'male';
  return ANY_FAMILY.test(text) ? 'any' : undefined;
}

/** The gender that the make of a given name shows, where it shows one. */
export function givenGender(word: string): 'female' | 'male' | undefined {
  const text = plain(word);
  if (GIVEN_FEMALE.test(text)) return 'female';
  return GIVEN_MALE.test(text) ? 'male' : undefined;
}

/** The gender that the ending of a Russian given name speaks for, where hardly any name contradicts it. */
export function likelyGender(given: string): 'female' | 'male' | undefined {
  const text = plain(given);
  if (LIKELY_FEMALE.test(text)) return 'female';
  return LIKELY_MALE.test(text) ? 'male' : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/’/gu, "'");
}
