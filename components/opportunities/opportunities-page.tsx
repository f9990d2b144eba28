import { useSignal } from '@preact/signals';
import type { OpportunityRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { shortAddress } from '../contacts/address.ts';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { PanelHost } from '../host.ts';
import { PeopleLinks } from '../promises/people-links.tsx';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { AddOpportunity } from './add-opportunity.tsx';
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

function OpportunityItem({ host, row }: { host: PanelHost; row: OpportunityRow }) {
  const { t, near } = useI18n();
  const act = useAct();
  const { opportunity, people, until } = row;
  const { id: opportunityId, text, link, tags } = opportunity;
  const today = dayOf(host.now());
  return (
    <li class="opportunity">
      <p class="promise-words">{text}</p>
      <p class="row-tags">
        {tags.map(tag => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      {link && (
        <button type="button" class="button-text profile-link" onClick={() => host.openLink(link)}>
          <Icon name="link" />
          <span class="opportunity-link">{shortAddress(link)}</span>
        </button>
      )}
      <p class="quiet">
        {until < today ? t('opportunity.over') : t('opportunity.until', { when: near(until, today) })}
      </p>
      {until >= today && (
        <p>
          {people.length === 0 ? (
            <span class="quiet">{t('opportunity.nobody')}</span>
          ) : (
            <>
              {t('opportunity.people')} <PeopleLinks people={people} />
            </>
          )}
        </p>
      )}
      <button
        type="button"
        class="button-text"
        aria-label={t('occasion.removeFor', { name: text })}
        onClick={() => act({ type: 'removeOpportunity', opportunityId }, t('opportunity.removed'))}
      >
        {t('occasion.remove')}
      </button>
    </li>
  );
}
