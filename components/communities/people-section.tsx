import type { Signal } from '@preact/signals';
import type { ContactPage } from '../../utils/model/views.ts';
import { ContactRows } from '../contacts/contact-rows.tsx';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';

/** How many people and gatherings of a place are shown at first, and how many more each time. */
export const PLACES_PAGE = 20;

type PeopleSectionProps = { host: Host; title: string; people: ContactPage; limit: Signal<number> };

/** The people of a community or a gathering, newest first. */
export function PeopleSection({ host, title, people, limit }: PeopleSectionProps) {
  const { t } = useI18n();
  const { list, grow } = useGrowingList(people.rows.length, limit, PLACES_PAGE);
  return (
    <section class="contact-section" aria-labelledby="place-people">
      <h3 id="place-people">{title}</h3>
      {people.rows.length === 0 && <p class="quiet">{t('communities.nobody')}</p>}
      <ContactRows host={host} rows={people.rows} current={undefined} list={list} />
      {people.more && <MoreButton onMore={grow} />}
    </section>
  );
}
