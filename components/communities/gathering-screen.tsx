import { useSignal } from '@preact/signals';
import type { GatheringId } from '../../utils/model/ids.ts';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { GatheringPage } from './gathering-page.tsx';
import { PLACES_PAGE } from './people-section.tsx';
import './communities.css';

/** A gathering's page, or why there is none. */
export function GatheringScreen({ host, id }: { host: PanelHost; id: GatheringId }) {
  const { t } = useI18n();
  const limit = useSignal(PLACES_PAGE);
  const shown = useRead(host, () => host.reads.gathering(id, limit.value), [id, limit.value]);
  if (shown.state === 'loading') return <ListSkeleton />;
  if (shown.state === 'failed') return <p class="notice">{t('contacts.failed')}</p>;
  if (!shown.value || shown.value.gathering.deletedAt) return <p class="notice">{t('gathering.gone')}</p>;
  return <GatheringPage host={host} view={shown.value} limit={limit} />;
}
