import { useSignal } from '@preact/signals';
import type { CommunityId } from '../../utils/model/ids.ts';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { CommunityPage } from './community-page.tsx';
import { PLACES_PAGE } from './people-section.tsx';
import './communities.css';

/** A community's page, or why there is none. */
export function CommunityScreen({ host, id }: { host: PanelHost; id: CommunityId }) {
  const { t } = useI18n();
  const limit = useSignal(PLACES_PAGE);
  const shown = useRead(host, () => host.reads.community(id, limit.value), [id, limit.value]);
  if (shown.state === 'loading') return <ListSkeleton />;
  if (shown.state === 'failed') return <p class="notice">{t('contacts.failed')}</p>;
  if (!shown.value || shown.value.community.deletedAt) return <p class="notice">{t('communities.gone')}</p>;
  return <CommunityPage host={host} view={shown.value} limit={limit} />;
}
