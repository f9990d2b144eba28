import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../element-text.ts';
import { eventSite, nobody } from '../event-site.ts';
import { headTitle, unanchored } from '../head.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { listOf, memberAt } from '../members.ts';
import { looksLikePersonName } from '../names.ts';
import { metaContent } from '../page-words.ts';
import { addDispute, setField } from '../person.ts';
import { peopleByLinks } from '../profile-site.ts';
import { SURE } from '../put.ts';

const SEEN = '2026-11';
const PARTICIPANT = 'main a[href*="/users/"]';
const PROFILE_NAME = '.profile__name, main h1';

/**
 * Leader-ID: user pages, an event and its participants, lists of users. The head describes the page; the name in its
 * title and the one that the page shows must agree.
 */
export default eventSite({
  id: 'leader-id',
  name: 'Leader-ID',
  hosts: /^leader-id\.ru$/u,
  eventOf: ({ pathname }) => /^\/events\/(\d+)(?:\/|$)/u.exec(pathname)?.[1],
  readEvent: page => ({ people: participants(page) }),
  readOther: page => {
    if (identityOf(page.url)) return readUser(page);
    const found = page.url.pathname.startsWith('/users') ? listOf(participants(page), {}) : nobody(page);
    return found.kind === 'nothing' ? nobody(page) : found;
  },
});

function participants(page: PageSource): PersonReading[] {
  return peopleByLinks(page, PARTICIPANT, SEEN, (put, link) => {
    const name = paragraphsOf(link).split('\n')[0] ?? '';
    if (looksLikePersonName(name)) put('name', name, PARTICIPANT, SURE.place);
  });
}

function readUser(page: PageSource): Found {
  const own = identityOf(page.url);
  const person = memberAt(own?.url);
  const title = headTitle(page, address => identityOf(address)?.key === own?.key);
  const inHead = title.replace(/\s*[-–—|•·]\s*(Leader[-\s]?ID|Лидер[-\s]?ID).*$/iu, '');
  const shown = lineOf(visibleOne(page.document, PROFILE_NAME));
  const names = [
    { value: shown, origin: { layer: 'site', detail: PROFILE_NAME, seen: SEEN }, confidence: 0.9 } as const,
    { value: inHead, origin: { layer: 'opengraph', detail: 'og:title' }, confidence: 0.8 } as const,
  ].filter(name => looksLikePersonName(name.value));
  if (names.length === 0) return unanchored(page, person, undefined);
  addDispute(person, 'name', names);
  const photo = title === '' ? undefined : webAddress(metaContent(page.document, 'og:image'), page.url.href);
  setField(person, 'photoUrl', photo, { layer: 'opengraph', detail: 'og:image' }, 0.6);
  return { kind: 'person', person };
}
