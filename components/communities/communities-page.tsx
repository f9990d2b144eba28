import type { Community } from '../../utils/model/community.ts';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { Host } from '../host.ts';
import { communityHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { useSearch } from '../ui/use-search.ts';
import { AddCommunity } from './add-community.tsx';
import './communities.css';

/** How many communities are shown at first, and how many more each time. */
const PAGE = 30;

/** All communities by name, with a search and a way to keep another one. */
export function CommunitiesPage({ host }: { host: Host }) {
  const { t } = useI18n();
  const { query, wanted, limit, onQuery } = useSearch(PAGE);
  const shown = useRead(host, () => host.reads.communities(wanted, limit.value), [wanted, limit.value]);
  const { list, grow } = useGrowingList(shown.state === 'ready' ? shown.value.rows.length : 0, limit, PAGE);
  return (
    <section class="contacts" aria-labelledby="communities-title">
      <h2 id="communities-title">{t('communities.title')}</h2>
      <SearchBox
        label={t('communities.search')}
        hint={t('communities.search')}
        value={query}
        onValue={onQuery}
      />
      {shown.state === 'loading' && <ListSkeleton />}
      {shown.state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
      {shown.state === 'ready' && (
        <>
          {shown.value.rows.length === 0 && (
            <p class="quiet">
              {wanted === '' ? t('communities.first') : t('communities.none', { query: wanted })}
            </p>
          )}
          <ul class="contact-rows" ref={list}>
            {shown.value.rows.map(community => (
              <CommunityRow key={community.id} community={community} />
            ))}
          </ul>
          {shown.value.more && <MoreButton onMore={grow} />}
        </>
      )}
      <AddCommunity />
    </section>
  );
}

function CommunityRow({ community: { id, name, kind, role } }: { community: Community }) {
  const { t } = useI18n();
  return (
    <li>
      <a class="row" href={communityHash(id)}>
        <span class="row-text">
          <span class="row-name">{name}</span>
          <span class="quiet">{[t(`community.kind.${kind}`), role].filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    </li>
  );
}
