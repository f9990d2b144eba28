import type { ContactId } from '../../utils/model/ids.ts';
import type { Host } from '../host.ts';
import { useShownMark } from '../ui/after-frame.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { useSearch } from '../ui/use-search.ts';
import { ContactRows } from './contact-rows.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import './contacts.css';

/** How many people are shown at first, and how many more each time. */
const PAGE = 30;

/** Everyone who is kept, newest first, with a search. */
export function ContactList({ host, current }: { host: Host; current: ContactId | undefined }) {
  const { t } = useI18n();
  const { query, wanted, limit, onQuery } = useSearch(PAGE);
  const shown = useRead(host, () => host.reads.contacts(wanted, limit.value), [wanted, limit.value]);
  const isShown = shown.state !== 'loading';
  const { list, grow } = useGrowingList(shown.state === 'ready' ? shown.value.rows.length : 0, limit, PAGE);
  useShownMark('kept:list-shown', isShown);

  return (
    <section class="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{t('contacts.title')}</h2>
      <SearchBox
        label={t('contacts.search')}
        hint={t('contacts.searchHint')}
        value={query}
        onValue={onQuery}
      />
      {shown.state === 'loading' && <ListSkeleton />}
      {shown.state === 'failed' && (
        <p class="notice" role="alert">
          {t('contacts.failed')}
        </p>
      )}
      {shown.state === 'ready' && shown.value.rows.length === 0 && <Nobody query={wanted} />}
      {shown.state === 'ready' && (
        <ContactRows host={host} rows={shown.value.rows} current={current} list={list} />
      )}
      {shown.state === 'ready' && shown.value.more && <MoreButton onMore={grow} />}
    </section>
  );
}

function Nobody({ query }: { query: string }) {
  const { t } = useI18n();
  if (query !== '') return <p class="quiet">{t('contacts.none', { query })}</p>;
  return (
    <div class="first-step">
      <p class="row-name">{t('contacts.first')}</p>
      <p>{t('contacts.firstStep')}</p>
      <p>
        <a href="#/import">{t('contacts.import')}</a>
      </p>
    </div>
  );
}
