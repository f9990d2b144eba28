import type { PersonReading } from '../../../model/reading.ts';
import type { PageSource } from '../../contract.ts';
import { putInto, SURE } from '../../put.ts';
import { readJsonLd } from '../../structured/json-ld.ts';
import { slugIdentity } from './address.ts';

/** A photo of a person; placeholders lie on another host. */
export const REAL_PHOTO = /^https:\/\/media\.licdn\.com\/.*profile-(?:display|framed)photo/u;

/** What the public page's JSON-LD says of this very slug fills gaps (2024-06); masked values never pass. */
export function putLinkedData(person: PersonReading, page: PageSource, slug: string): void {
  const put = putInto(person, '2024-06', 'json-ld');
  const key = slugIdentity(slug).key;
  const found = readJsonLd(page).find(one => one.person.identities.some(identity => identity.key === key));
  if (!found) return;
  const { name, role, company, location, about, photoUrl } = found.person.fields;
  put('name', name?.value, 'Person.name', SURE.place);
  // Without a current employer, or beside positions that have all ended, the title is a former one.
  if (company && person.positions.length === 0) put('role', role?.value, 'Person.jobTitle', SURE.place);
  put('company', company?.value, 'Person.worksFor', SURE.place);
  put('location', localityOf(location?.value), 'Person.address', SURE.place);
  put('about', about?.value.replace(/<br\s*\/?>/giu, '\n'), 'Person.description', SURE.place);
  if (REAL_PHOTO.test(photoUrl?.value ?? '')) put('photoUrl', photoUrl?.value, 'Person.image', SURE.place);
}

/** The place without its country code, which the page does not show. */
function localityOf(place: string | undefined): string {
  return place?.replace(/(?:^|, )[A-Z]{2}$/u, '') ?? '';
}
