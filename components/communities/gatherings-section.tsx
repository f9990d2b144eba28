import type { Signal } from '@preact/signals';
import type { Community } from '../../utils/model/community.ts';
import type { GatheringPage } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { whenWords } from '../places/place-words.ts';
import { gatheringHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { AddGathering } from './add-gathering.tsx';
import { PLACES_PAGE } from './people-section.tsx';

type GatheringsSectionProps = {
  host: Host;
  community: Community;
  gatherings: GatheringPage;
  limit: Signal<number>;
};

/** The gatherings of a community, the latest first; each leads to the people met there. */
export function GatheringsSection({ host, community, gatherings, limit }: GatheringsSectionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = dayOf(host.now());
  const { list, grow } = useGrowingList(gatherings.rows.length, limit, PLACES_PAGE);
  return (
    <section class="contact-section" aria-labelledby="place-gatherings">
      <h3 id="place-gatherings">{t('community.gatherings')}</h3>
      {gatherings.rows.length === 0 && <p class="quiet">{t('community.noGatherings')}</p>}
      <ul class="contact-rows" ref={list}>
        {gatherings.rows.map(gathering => (
          <li key={gathering.id}>
            <a class="row" href={gatheringHash(gathering.id)}>
              <span class="row-text">
                <span class="row-name">{gathering.name}</span>
                <span class="quiet">
                  {[whenWords(i18n, gathering, today), gathering.venue].filter(Boolean).join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {gatherings.more && <MoreButton onMore={grow} />}
      <AddGathering community={community} />
    </section>
  );
}
