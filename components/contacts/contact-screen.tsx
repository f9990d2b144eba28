import type { ContactId, FollowUpId } from '../../utils/model/ids.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { ContactPage } from './contact-page.tsx';
import { ListSkeleton } from './list-skeleton.tsx';

type ContactScreenProps = { host: Host; id: ContactId; followUpId: FollowUpId | undefined };

/** A contact's page, or why there is none. */
export function ContactScreen({ host, id, followUpId }: ContactScreenProps) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contact(id), [id]);
  if (shown.state === 'loading') return <ListSkeleton />;
  if (shown.state === 'failed') return <p class="notice">{t('contacts.failed')}</p>;
  if (!shown.value) return <p class="notice">{t('contact.gone')}</p>;
  if (shown.value.contact.deletedAt) return <p class="notice">{t('contact.trash')}</p>;
  return <ContactPage host={host} view={shown.value} followUpId={followUpId} />;
}
