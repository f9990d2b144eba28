import { useSignal } from '@preact/signals';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { AddOpportunity } from './add-opportunity.tsx';
import { OpportunityItem } from './opportunity-item.tsx';
import './opportunities.css';

/** How many opportunities are shown at first, and how many more each time. */
const PAGE = 20;

/** What may interest somebody among the contacts, the newest first, and a way to note another one. */
export function OpportunitiesPage({ host, tags }: { host: PanelHost; tags: readonly string[] }) {
  const { t } = useI18n();
  const limit = useSignal(PAGE);
  const shown = useRead(host, () => host.reads.opportunities(limit.value), [limit.value]);
  const { list, grow } = useGrowingList(shown.state === 'ready' ? shown.value.rows.length : 0, limit, PAGE);
  return (
    <section class="contacts" aria-labelledby="opportunities-title">
      <h2 id="opportunities-title">{t('opportunity.title')}</h2>
      <p class="quiet">{t('opportunity.hint')}</p>
      <AddOpportunity tags={tags} />
      {shown.state === 'loading' && <ListSkeleton />}
      {shown.state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
      {shown.state === 'ready' && (
        <>
          {shown.value.rows.length === 0 && <p class="quiet">{t('opportunity.none')}</p>}
          <ul class="opportunities" ref={list}>
            {shown.value.rows.map(row => (
              <OpportunityItem key={row.opportunity.id} host={host} row={row} />
            ))}
          </ul>
          {shown.value.more && <MoreButton onMore={grow} />}
        </>
      )}
    </section>
  );
}
