import type { PersonReading } from '../../model/reading.ts';
import type { PageSource } from '../contract.ts';
import { lineOf, paragraphsOf } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { addEmail, addOwnLink } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { type ProfileAddress, profileSite, putName } from '../profile-site.ts';
import { type Put, putInto } from '../put.ts';

/** Source of Forem. */
const SEEN = '2026-05';
const HEADER = 'header.profile-header';
const NAME = `${HEADER} h1.crayons-title, ${HEADER} h1`;
const BIO = `${HEADER} .profile-header__bio`;
const META = `${HEADER} .profile-header__meta__item`;
const PHOTO = `${HEADER} img.crayons-avatar__image`;
/** Every Forem names its icons and colours like this. */
const FOREM = 'meta[property^="forem:"], meta[name^="forem:"]';
/** Organisations look like members; posts stand below them. */
const NOBODY = `${HEADER} [data-info*='"className":"Organization"'], article.crayons-article`;
/** What Forem writes where a member has written nothing. */
const EMPTY_BIO = /^404 bio not found/iu;

/** dev.to and other communities on Forem: members. Organisations and posts are nobody. */
export default profileSite({
  id: 'devto',
  name: 'dev.to',
  recognises: ({ document }) => document.querySelector(FOREM) !== null,
  profileOf,
  isNobody: ({ document }) => document.querySelector(NOBODY) !== null,
  readProfile,
  title: /^(.+?) — .+ Profile$/u,
});

/** Members stand at the root of the host, beside the same pages of the software everywhere. */
function profileOf({ url }: PageSource): ProfileAddress | undefined {
  const handle = identityOf(`https://dev.to${url.pathname}`)?.handle;
  return handle ? { address: `${url.origin}/${handle}`, handle } : undefined;
}

function readProfile({ document, url }: PageSource, person: PersonReading, handle: string): void {
  const owner = document.querySelector(`${HEADER} [data-username]`)?.getAttribute('data-username') ?? handle;
  const shown = document.querySelector(NAME);
  if (!shown || owner.toLowerCase() !== handle.toLowerCase()) return;
  const put = putInto(person, SEEN);
  putName(put, paragraphsOf(shown, 'span'), NAME, handle);
  const bio = document.querySelector(BIO);
  if (bio && !EMPTY_BIO.test(lineOf(bio))) put('about', paragraphsOf(bio), BIO);
  putPhoto(put, person, document.querySelector(PHOTO), PHOTO);
  for (const item of document.querySelectorAll(META)) readMeta(put, person, item, url.href);
  put('headline', definition(document, 'Work'), '.crayons-definition «Work»');
}

/** Links and the day of joining have marks of their own; what remains is the place. */
function readMeta(put: Put, person: PersonReading, item: Element, base: string): void {
  const href = item.getAttribute('href');
  if (href?.startsWith('mailto:')) addEmail(person, href);
  else if (href) addOwnLink(person, href, base);
  else if (!item.querySelector('time')) put('location', lineOf(item.querySelector(':scope > span')), META);
}

/** Education and work stand below the card, each under its title. */
function definition(document: Document, title: string): string {
  const found = [...document.querySelectorAll(`${HEADER} .crayons-definition`)].find(
    one => lineOf(one.querySelector('.crayons-definition__title')) === title,
  );
  return lineOf(found?.querySelector('.crayons-definition__value'));
}
