import type { ContactView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { contactHash } from '../routes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { addressesOf } from './addresses.ts';

type MergePersonProps = { host: Host; view: ContactView; photo: string | undefined };

/** One of the two: who it is, since when, under which profiles, and how much belongs to the card. */
export function MergePerson({ host, view, photo }: MergePersonProps) {
  const { t, near } = useI18n();
  const { contact, open, closed, interactions } = view;
  const since = near(dayOf(new Date(contact.createdAt)), dayOf(host.now()));
  return (
    <section class="merge-person" aria-label={contact.name}>
      <Avatar name={contact.name} photo={photo} large />
      <a class="row-name" href={contactHash(contact.id)}>
        {contact.name}
      </a>
      <ul class="quiet">
        <li>{t('merge.since', { when: since })}</li>
        <li>{t('merge.promises', { count: open.length + closed.length })}</li>
        <li>{t('merge.entries', { count: interactions.length })}</li>
        {addressesOf(contact).map(address => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </section>
  );
}
