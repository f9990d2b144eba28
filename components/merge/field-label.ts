import type { MessageKey } from '../../utils/i18n/index.ts';
import type { LeftOver } from '../../utils/model/merge.ts';

/** The words for a value of a contact; parts of the name go by the name. */
const LABELS: Record<LeftOver['of'], MessageKey> = {
  name: 'field.name',
  givenName: 'field.name',
  patronymic: 'field.name',
  familyName: 'field.name',
  headline: 'field.headline',
  role: 'field.role',
  company: 'field.company',
  location: 'field.location',
  about: 'field.about',
  profileUrl: 'field.profileUrl',
  photoUrl: 'merge.photo',
  identities: 'field.profileUrl',
  positions: 'field.role',
  emails: 'reach',
  phones: 'reach',
  websites: 'reach',
  tags: 'field.tags',
  note: 'field.note',
  source: 'contact.source',
};

/** The key of the words for a value. */
export function fieldLabel(of: LeftOver['of']): MessageKey {
  return LABELS[of];
}
