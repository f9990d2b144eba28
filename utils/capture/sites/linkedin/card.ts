import type { PersonReading } from '../../../model/reading.ts';
import { addIdentity, addPosition } from '../../person-lists.ts';
import { photoAreaOf } from '../../photo-area.ts';
import { type Put, SURE } from '../../put.ts';
import { isMemberId, memberIdentity, profileUrlOf, slugIdentity, slugOf } from './address.ts';
import type { ReadPosition } from './experience.ts';

/** Pictures of people; `framed` ones carry "Open to work" or "Hiring" (2026-04). */
const PHOTO = 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';
const MUTUAL = 'a[href*="/search/results/"]';
const CONTACT_INFO = 'a[href*="/overlay/contact-info"]';

/** The link to the contact details, which stands behind the location; part of every logged-in card. */
export function contactLinkIn(root: ParentNode): Element | null {
  return root.querySelector(CONTACT_INFO);
}

/**
 * False when the card's own links (photo, name, contact details) lead to somebody else than the address and none
 * leads to it: after in-app navigation a card of the previous person can still be there.
 */
export function cardBelongsTo(card: Element, slug: string, base: string): boolean {
  const shown = slugOf(contactLinkIn(card)?.getAttribute('href') ?? null, base);
  if (shown === undefined || shown === slug || isMemberId(slug) || isMemberId(shown)) return true;
  return [...card.querySelectorAll('a[href*="/in/"]')].some(
    link => link.closest('li') === null && slugOf(link.getAttribute('href'), base) === slug,
  );
}

/** Identities and profile address by the slug of the address, or the slug the card shows for a member id. */
export function putAddress(put: Put, person: PersonReading, card: Element, slug: string, base: string): void {
  const shown = slugOf(contactLinkIn(card)?.getAttribute('href') ?? null, base);
  const own = isMemberId(slug) && shown !== undefined ? shown : slug;
  put('profileUrl', profileUrlOf(own), 'address of the page');
  addIdentity(person, slugIdentity(own));
  for (const id of [slug, memberIdIn(card)]) {
    if (id !== undefined && isMemberId(id)) addIdentity(person, memberIdentity(id));
  }
}

/** The member id in the card's links to "Message" and to mutual connections. */
function memberIdIn(card: Element): string | undefined {
  for (const link of card.querySelectorAll('a[href*="fsd_profile"], a[href*="onnectionOf"]')) {
    const href = link.getAttribute('href') ?? '';
    const id = /(?:fsd_profile(?:%3A|:)|onnectionOf=(?:%5B|\[)?(?:%22|"))(AC[ow]AA[\w-]{10,})/iu.exec(
      href,
    )?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The person's photo in the card; mutual connections' photos in it stand in lists or in links to a search. */
export function putPhoto(put: Put, person: PersonReading, card: Element): void {
  const photo = [...card.querySelectorAll(PHOTO)].find(image => {
    const item = image.closest('li');
    return image.closest(MUTUAL) === null && !(item && card.contains(item));
  });
  if (!photo) return;
  put('photoUrl', photo.getAttribute('src'), PHOTO);
  const area = photoAreaOf(photo);
  if (area) person.photoArea = area;
}

/** Positions, and the first current one as the role. */
export function putPositions(put: Put, person: PersonReading, positions: readonly ReadPosition[]): void {
  for (const { position } of positions) addPosition(person, position);
  const current = positions.find(one => one.current);
  put('role', current?.position.title, 'first current position of the experience section');
}

/** A company or school that the card shows with its logo; `is` where the card itself says which of the two. */
export type Organisation = { name: string; is?: 'company' | 'school' | undefined };

/**
 * The company of the card: it stands before the school, but either can be missing. One that the experience
 * section has is sure, one that the education section has is none.
 */
export function putCompany(
  put: Put,
  shown: readonly Organisation[],
  positions: readonly ReadPosition[],
  schools: ReadonlySet<string>,
): void {
  const employers = new Set(positions.map(one => one.position.company));
  const [first] = shown;
  if (!first || first.is === 'school') return;
  if (first.is === 'company') put('company', first.name, 'company of the card, by its label or icon');
  else if (employers.has(first.name)) put('company', first.name, 'company in the card and in the experience');
  else if (!schools.has(first.name)) {
    const certainty = shown.length > 1 ? SURE.place : SURE.guess;
    put('company', first.name, 'first logo of the card', certainty);
  }
}
