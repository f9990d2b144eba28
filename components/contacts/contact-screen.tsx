import type { ContactId, FollowUpId } from '../../utils/model/ids.ts';
import type { PanelHost } from '../host.ts';
import { contactHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { ContactPage } from './contact-page.tsx';
import { ListSkeleton } from './list-skeleton.tsx';

type ContactScreenProps = { host: PanelHost; id: ContactId; followUpId: FollowUpId | undefined };

/** A contact's page, or why there is none. */
export function ContactScreen({ host, id, followUpId }: ContactScreenProps) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contact(id), [id]);
  if (shown.state === 'loading') return <ListSkeleton />;
  if (shown.state === 'failed') return <p class="notice">{t('contacts.failed')}</p>;
  if (!shown.value) return <p class="notice">{t('contact.gone')}</p>;
  if (shown.value.contact.mergedInto) return <MergedInto id={shown.value.contact.mergedInto} />;
  if (shown.value.contact.deletedAt) return <p class="notice">{t('contact.trash')}</p>;
  return <ContactPage host={host} view={shown.value} followUpId={followUpId} />;
}

/** An old link, or a window that was open while the contact was merged. */
function MergedInto({ id }: { id: ContactId }) {
  const { t } = useI18n();
  return (
    <p class="notice">
      {t('merge.into')} <a href={contactHash(id)}>{t('merge.open')}</a>
    </p>
  );
}
