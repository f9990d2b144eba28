import { useSignal } from '@preact/signals';
import type { Community } from '../../utils/model/community.ts';
import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { Host } from '../host.ts';
import { communityHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFirstNew } from '../ui/use-first-new.ts';
import { useRead } from '../ui/use-read.ts';
import { AddCommunity } from './add-community.tsx';
import { MoreButton } from './more-button.tsx';
import './communities.css';

/** How many communities are shown at first, and how many more each time. */
const PAGE = 30;

/** All communities by name, with a search and a way to keep another one. */
export function CommunitiesPage({ host }: { host: Host }) {
  const { t } = useI18n();
  const query = useSignal('');
  const limit = useSignal(PAGE);
  const wanted = query.value.trim();
  const shown = useRead(host, () => host.reads.communities(wanted, limit.value), [wanted, limit.value]);
  const { list, willGrow } = useFirstNew(shown.state === 'ready' ? shown.value.rows.length : 0);
  return (
    <section class="contacts" aria-labelledby="communities-title">
      <h2 id="communities-title">{t('communities.title')}</h2>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          class="box"
          aria-label={t('communities.search')}
          placeholder={t('communities.search')}
          value={query.value}
          onInput={event => {
            query.value = event.currentTarget.value;
            limit.value = PAGE;
          }}
        />
      </label>
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
          {shown.value.more && (
            <MoreButton
              onMore={() => {
                willGrow();
                limit.value += PAGE;
              }}
            />
          )}
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
