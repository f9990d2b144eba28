import { comparisonKey } from './transliterate.ts';

/** Legal forms, which one page gives and another leaves out. */
const LEGAL_FORM =
  /(?<![\p{L}\p{N}])(?:ооо|оао|зао|пао|ао|ип|нко|ано|фгуп|тоо|llc|inc|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|se|sa|s\.a|bv|b\.v|oy|ab|srl|s\.r\.l|spa|pte|pty|kg|ug)\.?(?![\p{L}\p{N}])/giu;
/** What stands for "no company". */
const NO_COMPANY =
  'freelance, freelancer, self-employed, independent, consultant, retired, student, stealth startup, confidential, ' +
  'фриланс, фрилансер, самозанятый, самозанятая, частная практика, студент, студентка, пенсионер';

/** Words around a city's name. */
const AROUND_CITY =
  /(?<![\p{L}\p{N}])(?:greater|metropolitan|area|region|city|metro|г|город|обл|область|край|республика|oblast|krai)\.?(?![\p{L}\p{N}])/giu;
/** Too many people live in one country for it to be a reason. */
const COUNTRIES =
  'россия, российская федерация, рф, russia, russian federation, беларусь, belarus, украина, ukraine, казахстан, ' +
  'kazakhstan, узбекистан, uzbekistan, армения, armenia, грузия, georgia, сербия, serbia, турция, turkey, türkiye, ' +
  'израиль, israel, германия, germany, deutschland, франция, france, испания, spain, italy, италия, польша, poland, ' +
  'united kingdom, uk, england, великобритания, usa, us, united states, сша, canada, канада, india, индия, china, ' +
  'китай, uae, united arab emirates, оаэ, кипр, cyprus, netherlands, нидерланды, remote, worldwide, удалённо';
/** Cities whose English name is no transliteration, and short forms, with the Russian name. */
const CITY_NAMES = {
  moscow: 'москва',
  мск: 'москва',
  'saint petersburg': 'санкт-петербург',
  'st petersburg': 'санкт-петербург',
  спб: 'санкт-петербург',
  питер: 'санкт-петербург',
  kyiv: 'киев',
  warsaw: 'варшава',
  prague: 'прага',
  vienna: 'вена',
  london: 'лондон',
  paris: 'париж',
  'new york': 'нью-йорк',
  belgrade: 'белград',
  tbilisi: 'тбилиси',
  yerevan: 'ереван',
  'tel aviv': 'тель-авив',
};

/** All of these as they are compared. */
type Compared = {
  noCompany: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  cities: ReadonlyMap<string, string>;
};
let known: Compared | undefined;

// Made when first needed: the background does not pay for it each time it wakes.
function compared(): Compared {
  known ??= {
    noCompany: keys(NO_COMPANY),
    countries: keys(COUNTRIES),
    cities: new Map(
      Object.entries(CITY_NAMES).map(([name, russian]) => [comparisonKey(name), comparisonKey(russian)]),
    ),
  };
  return known;
}

/** A company's name as it is compared; undefined where it names none. */
export function companyKey(company: string): string | undefined {
  const key = comparisonKey(company.replace(LEGAL_FORM, ' ')) || comparisonKey(company);
  return key === '' || compared().noCompany.has(key) ? undefined : key;
}

/** The city and region in a line like "Moscow, Russia" as they are compared; countries are left out. */
export function placeKeys(place: string): string[] {
  return place
    .split(/[,;·|/()]/u)
    .map(part => comparisonKey(part.replace(AROUND_CITY, ' ')))
    .filter(key => key !== '' && !compared().countries.has(key))
    .map(key => compared().cities.get(key) ?? key);
}

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(comparisonKey));
}
