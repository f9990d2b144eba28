import type { Origin, PersonReading, Reading } from '../model/reading.ts';
import type { Selected } from '../model/selected.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { identityOf } from './identities.ts';
import { decoded, emailAddress, phoneNumber } from './links.ts';
import { looksLikePersonName } from './names.ts';
import { emptyPerson, setField } from './person.ts';
import { addEmail, addIdentity, addPhone } from './person-lists.ts';

const FROM: Origin = { layer: 'selection', detail: 'what you selected' };
/** Longer texts are sentences, which belong into the note. */
const LONGEST_NAME = 60;

/**
 * The person whom a selected name, e-mail address or link means. A text that names nobody comes back as the page's
 * selection, so that it is not lost.
 */
export function readSelected({ text, link, page }: Selected): Reading {
  const person = emptyPerson();
  addLink(person, link);
  const line = cleanLine(text);
  if (emailAddress(line)) addEmail(person, line);
  else if (!text.trim().includes('\n') && line.length <= LONGEST_NAME && !phoneNumber(line)) {
    setField(person, 'name', line, FROM, looksLikePersonName(line) ? 0.9 : 0.5);
  }
  const isSentence = !link && person.emails.length === 0 && (person.fields.name?.confidence ?? 0) < 0.9;
  const where = { ...page, selection: cleanText(text) };
  return isSentence
    ? { kind: 'nothing', page: where, reason: 'no-person' }
    : { kind: 'person', page: where, site: '', person };
}

function addLink(person: PersonReading, link: string | undefined): void {
  if (!link || !URL.canParse(link)) return;
  const { protocol, pathname } = new URL(link);
  if (protocol === 'mailto:') addEmail(person, decoded(pathname));
  else if (protocol === 'tel:') addPhone(person, decoded(pathname));
  else {
    const identity = identityOf(link);
    addIdentity(person, identity);
    setField(person, 'profileUrl', identity?.url, FROM, 0.9);
  }
}
