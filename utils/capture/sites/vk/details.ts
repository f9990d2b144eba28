import type { PersonReading } from '../../../model/reading.ts';
import { lineOf, paragraphsOf } from '../../element-text.ts';
import { addOwnLink, addPhone } from '../../person-lists.ts';
import { type Put, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';

/** The lines of «Подробнее» (2024-12), and of the older page. */
const LABEL = '.ProfileModalInfoRow__label, .profile_info_row .label';
const VALUE = '.ProfileModalInfoRow__in, .labeled';

/** What a line holds by its label, in Russian, Ukrainian and English. */
const LABELS: readonly [RegExp, 'location' | 'company' | 'role' | 'about' | 'phone' | 'site'][] = [
  [/^(?:город|місто|current city|city)$/u, 'location'],
  [/^(?:место работы|місце роботи|company|place of work)$/u, 'company'],
  [/^(?:должность|посада|position)$/u, 'role'],
  [/^(?:о себе|про себе|about(?: me)?)$/u, 'about'],
  [/^(?:(?:моб|доп)\.? (?:телефон)|телефон|(?:mobile|alt\.?|phone).*)$/u, 'phone'],
  [/^(?:(?:веб-)?сайт|web ?site)$/u, 'site'],
];

/** Puts what the lines of a profile say that have a label Kept knows. */
export function putDetails(put: Put, person: PersonReading, document: Document, base: string): void {
  for (const label of document.querySelectorAll(LABEL)) {
    const value = label.parentElement?.querySelector(VALUE);
    if (value && isVisible(label)) putDetail(put, person, lineOf(label), value, base);
  }
}

function putDetail(put: Put, person: PersonReading, label: string, value: Element, base: string): void {
  const word = label.toLowerCase().replace(/:$/u, '');
  const field = LABELS.find(([form]) => form.test(word))?.[1];
  switch (field) {
    case undefined:
      return;
    case 'phone':
      addPhone(person, lineOf(value));
      return;
    case 'site':
      for (const link of value.querySelectorAll('a[href]')) addOwnLink(person, targetOf(link), base);
      return;
    case 'about':
      put('about', paragraphsOf(value), `line "${label}"`, SURE.place);
      return;
    default:
      put(field, lineOf(value.querySelector('a') ?? value), `line "${label}"`, SURE.place);
  }
}

/** VK leads links out over `/away.php?to=…`. */
function targetOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  const url = URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI) : undefined;
  return (url?.pathname === '/away.php' && url.searchParams.get('to')) || href;
}
