import type { PersonReading } from '../../../model/reading.ts';
import { cleanLine } from '../../../model/text.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, paragraphsOf } from '../../element-text.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putInto } from '../../put.ts';
import { isVisible } from '../../visible.ts';
import { profileUrlOf, slugIdentity, slugOf } from './address.ts';
import { putPhoto } from './card.ts';

const SEEN = '2026-10';
const LINK = 'a.msg-thread__link-to-profile';
const TITLE = '.msg-entity-lockup__entity-title';
const SPEAKER = '.msg-s-message-group__name';
/** Copies for screen readers and the signs of presence inside a title. */
const NO_NAME = '.visually-hidden, .a11y-text, [class*="presence"], time, button, svg';
/** What stands behind a name while the other one is there, or was. */
const PRESENCE =
  /\s*[·•|]?\s*(?:(?:status is )?(?:online|offline|reachable)|active (?:now|\d.*)|available on mobile|mobile [·•].*|в сети.*|был[аи]? (?:\(а\) )?в сети.*)$/iu;

/**
 * The other person of a one-to-one thread (Ember): the one profile that its header links to. Of a group's thread
 * nobody is the person, and which of its people is the user is not told; undefined for both.
 */
export function readThread({ document, url }: PageSource): PersonReading | undefined {
  const main = document.querySelector('main') ?? document.body;
  const headers = [...main.querySelectorAll(LINK)].filter(isVisible);
  const slugs = new Set(headers.map(link => slugOf(link.getAttribute('href'), url.href)));
  const [header] = headers;
  const [slug] = slugs;
  if (!header || slug === undefined || slugs.size > 1) return undefined;
  const name = nameIn(header);
  if (name === '' || isGroup(main, name)) return undefined;
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', name, `${LINK} ${TITLE}`);
  putNameParts(put, name, []);
  put('profileUrl', profileUrlOf(slug), 'link of the header to the profile');
  addIdentity(person, slugIdentity(slug));
  putPhoto(put, person, header);
  return person;
}

/** The title in the link, or the one beside it in the header. */
function nameIn(header: Element): string {
  const inside = header.querySelector(TITLE);
  const beside = header.parentElement?.querySelectorAll(TITLE) ?? [];
  const title = inside ?? (beside.length === 1 ? beside[0] : undefined);
  return title ? cleanLine(paragraphsOf(title, NO_NAME)).replace(PRESENCE, '') : '';
}

/** More than two people write to each other, or the title names several. */
function isGroup(main: Element, name: string): boolean {
  const speakers = new Set([...main.querySelectorAll(SPEAKER)].map(one => lineOf(one)).filter(Boolean));
  return speakers.size > 2 || (speakers.size > 0 && name.includes(', ') && !speakers.has(name));
}
