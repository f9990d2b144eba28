import type { PersonReading } from '../../model/reading.ts';
import type { Found, PageSource } from '../contract.ts';
import { lineOf } from '../element-text.ts';
import { listOf } from '../members.ts';
import { addOwnWebsite } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { peopleByLinks, profileSite, putName, putTexts } from '../profile-site.ts';
import { type Put, putInto } from '../put.ts';

const SEEN = '2026-03';
const PHOTO = '#gsc_prf_pup-img[src*="view_photo"], #gsc_prf_pup-img[src*="medium_photo"]';
/** Role, employer or both: only a link names the employer. The next line, "Verified e-mail at …", is a domain. */
const LINE = '#gsc_prf_i .gsc_prf_il:not([id])';
/** What stands where somebody has written nothing. */
const UNKNOWN = /^(?:Unknown affiliation|Неизвестная организация|Место работы неизвестно)$/iu;
const PEOPLE_LINK = '.gs_ai_name a[href*="user="]';

/** Google Scholar: profiles, lists of researchers. Authors of a work are bystanders. */
export default profileSite({
  id: 'scholar',
  name: 'Google Scholar',
  readPeople,
  // A single work stands at the address of its owner's profile.
  isNobody: ({ url }) => /^view_citation|^search/u.test(url.searchParams.get('view_op') ?? ''),
  readProfile,
  title: /^(.+?)(?: - Google Scholar.*)?$/u,
});

function readProfile({ document, url }: PageSource, person: PersonReading): void {
  const put = putInto(person, SEEN);
  const name = lineOf(document.querySelector('#gsc_prf_in'));
  if (name === '') return;
  putName(put, name, '#gsc_prf_in');
  const line = lineOf(document.querySelector(LINE));
  if (!UNKNOWN.test(line)) put('headline', line, LINE);
  put('company', lineOf(document.querySelector(`${LINE} a[href*="view_org"]`)), `${LINE} a`);
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  addOwnWebsite(person, document.querySelector('#gsc_prf_ivh a')?.getAttribute('href'), url.href);
}

function readPeople(page: PageSource): Found | undefined {
  const isList = /^(?:search_authors|list_colleagues|view_org)$/u.test(
    page.url.searchParams.get('view_op') ?? '',
  );
  return isList ? listOf(peopleByLinks(page, PEOPLE_LINK, SEEN, readEntry), {}) : undefined;
}

function readEntry(put: Put, link: Element): void {
  putName(put, lineOf(link), PEOPLE_LINK);
  const entry = link.closest('.gs_ai_t')?.parentElement;
  if (!entry) return;
  putTexts(put, entry, { headline: '.gs_ai_aff' });
  const photo = entry.querySelector('img[src*="view_photo"], img[src*="small_photo"]');
  put('photoUrl', photo?.getAttribute('src'), '.gs_ai_pho img');
}
