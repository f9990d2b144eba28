import type { PersonField, PersonReading } from '../model/reading.ts';
import { lineOf } from './element-text.ts';
import { addOwnWebsite } from './person-lists.ts';
import type { Put } from './put.ts';

/** What profiles call their fields, in the languages of most forums; administrators may call them anything. */
const LABELS: readonly [PersonField, RegExp][] = [
  ['name', /^(real name|full name|настоящее имя|полное имя|фио)$/iu],
  [
    'location',
    /^(location|from|city|town|откуда|местоположение|город|(wohn)?ort|localisation|ubicación|lokalizacja|skąd)$/iu,
  ],
  ['company', /^(company|organi[sz]ation|employer|компания|организация|место работы|firma)$/iu],
  [
    'role',
    /^(job( title)?|position|occupation|profession|должность|профессия|род занятий|beruf|tätigkeit)$/iu,
  ],
];
const WEBSITE = /^(web ?site|home ?page|www|сайт|веб-?сайт|site (web|internet))$/iu;

/** Takes a value that a profile labels in words, where the label is one that we know. */
export function readLabelled(
  person: PersonReading,
  put: Put,
  label: string,
  value: Element,
  base: string,
): void {
  const words = label.replace(/[\s:：]+$/u, '');
  const field = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
  if (field) put(field, lineOf(value), `label "${words}"`);
  if (!WEBSITE.test(words)) return;
  const link = value.matches('a') ? value : value.querySelector('a');
  addOwnWebsite(person, link?.getAttribute('href'), base);
}

/** Takes what a definition list says in its labelled pairs. */
export function readPairs(person: PersonReading, put: Put, list: Element, base: string): void {
  let label = '';
  for (const entry of list.children) {
    if (entry.matches('dt')) label = lineOf(entry);
    if (entry.matches('dd')) readLabelled(person, put, label, entry, base);
  }
}
