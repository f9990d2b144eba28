import type { PersonReading } from '../../../model/reading.ts';
import { cleanText } from '../../../model/text.ts';
import { addContactsIn } from '../../contact-links.ts';
import { paragraphsOf } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { webAddress } from '../../links.ts';
import { addWebsite } from '../../person-lists.ts';
import type { Put } from '../../put.ts';

/**
 * Puts what people write about themselves, with the ways to reach them in it. Links to Telegram are left out: they
 * lead to channels and colleagues as often as to the person.
 */
export function putAbout(
  put: Put,
  person: PersonReading,
  element: Element | null | undefined,
  detail: string,
): void {
  if (!element) return;
  const text = element.matches('.pre-wrap') ? cleanText(element.textContent ?? '') : paragraphsOf(element);
  put('about', text, detail);
  addContactsIn(person, text);
  for (const link of element.querySelectorAll('a[href]')) {
    const address = webAddress(link.getAttribute('href'), element.baseURI);
    const identity = address && identityOf(address);
    if (identity && identity.platform !== 'telegram') addWebsite(person, address);
  }
}
