import type { Identity, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { identityOf } from '../identities.ts';
import { listOf } from '../members.ts';
import { metaContent } from '../page-words.ts';
import { addIdentity } from '../person-lists.ts';
import { readBasicProfile } from './facebook/basic.ts';
import { groupOf, membersOf } from './facebook/group.ts';
import { readProfile } from './facebook/profile.ts';

const LOG_IN = 'form[action*="/login/"], #login_form, #loginform';

/** Facebook: profiles in its application and in mbasic, and members of groups. It hands nothing on. */
const facebook: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  hosts: /(?:^|\.)(?:facebook|fb)\.com$/u,
  read(page: PageSource): Found {
    const own = identityOf(page.url);
    if (own) return readPerson(page, own);
    const members = membersOf(page);
    if (members.length > 0) return listOf(members, groupOf(page));
    return {
      kind: 'nothing',
      reason: /^\/(?:login|checkpoint)/u.test(page.url.pathname) ? 'wall' : 'no-person',
    };
  },
};

export default facebook;

function readPerson(page: PageSource, own: Identity): Found {
  const { document } = page;
  if (isOrganisation(document)) return { kind: 'nothing', reason: 'no-person' };
  const read = document.querySelector('#objects_container') ? readBasicProfile : readProfile;
  const found = read(page, own);
  if (!found) return { kind: 'nothing', reason: isWall(document) ? 'wall' : 'changed' };
  addNumber(found.person, page, own);
  return { kind: 'person', ...found, ...groupOf(page) };
}

/** Apps are told where a page leads: to a profile, or to something else. */
function isOrganisation(document: Document): boolean {
  return /^fb:\/\/(?:page|group|event)\b/u.test(metaContent(document, 'al:android:url'));
}

/** A log-in form, or "this content isn't available": then the title is the site's own. */
function isWall(document: Document): boolean {
  return (
    document.querySelector(LOG_IN) !== null || /^(?:\(\d+\+?\)\s*)?Facebook$/u.test(document.title.trim())
  );
}

/** The number that stays when the name in the address changes, from a head that is of this page. */
function addNumber(person: PersonReading, { document }: PageSource, own: Identity): void {
  const address = metaContent(document, 'og:url');
  if (identityOf(address)?.key !== own.key) return;
  const [, id] = /^fb:\/\/profile\/(\d+)$/u.exec(metaContent(document, 'al:android:url')) ?? [];
  if (id) addIdentity(person, identityOf(`https://www.facebook.com/${id}`));
}
