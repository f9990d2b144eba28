import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact.ts';
import type { ActionId } from '../../utils/model/ids.ts';
import type { Page, SignalReading } from '../../utils/model/reading.ts';
import type { Problem } from '../../utils/model/reply.ts';
import { isSafeLink } from '../../utils/model/text.ts';
import { usePhotos } from '../contacts/use-photos.ts';
import type { PopupHost } from '../host.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { CardScreen } from './card-screen.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { type CardSource, cardFromSignal, emptyCard } from './card-source.ts';
import { SavedNotice } from './saved-notice.tsx';
import { useKept } from './use-kept.ts';

type SignalListProps = {
  host: PopupHost;
  page: Page;
  signals: readonly SignalReading[];
  onChoose(source: CardSource): void;
};

/** What has happened to the people one knows. The page's other people are not shown; without any there is an empty card. */
export function SignalList({ host, page, signals, onChoose }: SignalListProps) {
  const people = useMemo(() => signals.map(signal => signal.person), [signals]);
  const kept = useKept(host, people);
  if (kept.state === 'loading') return <CardSkeleton />;
  if (kept.state === 'failed') return <EmptyCard host={host} page={page} reason="unasked" />;
  if (kept.value.size === 0) return <EmptyCard host={host} page={page} reason="strangers" />;
  const news = signals.flatMap(signal => {
    const contact = kept.value.get(signal.person)?.contact;
    return contact ? [{ signal, contact }] : [];
  });
  return <NewsScreen host={host} news={news} page={page} onChoose={onChoose} />;
}

/** What a page has told of a kept contact. */
type News = { signal: SignalReading; contact: Contact };
type NewsProps = Pick<SignalListProps, 'host' | 'page' | 'onChoose'> & { news: readonly News[] };

function NewsScreen({ host, page, news, onChoose }: NewsProps) {
  const { t } = useI18n();
  const noted = useSignal<ActionId>();
  const problem = useSignal<Problem>();
  const note = async () => {
    const { actionId, reply } = await host.act({
      type: 'noteNews',
      ...(isSafeLink(page.url) && { url: page.url }),
      news: news.map(({ signal: { kind, text, when }, contact }) => ({
        contactId: contact.id,
        kind,
        text,
        when,
      })),
    });
    if (reply.ok) noted.value = actionId;
    problem.value = reply.ok ? undefined : reply.problem;
  };
  if (noted.value) {
    const words = t('signals.noted', { count: news.length });
    const onUndone = () => {
      noted.value = undefined;
    };
    return <SavedNotice host={host} words={words} actionId={noted.value} onUndone={onUndone} />;
  }
  return (
    <>
      <NewsList host={host} page={page} news={news} onChoose={onChoose} />
      <div class="card-foot save-bar">
        <p class="refusal" role="alert">
          {problem.value && t(`problem.${problem.value}`)}
        </p>
        <button type="button" class="button" onClick={note}>
          {t('signals.note')}
        </button>
      </div>
    </>
  );
}

function NewsList({ host, page, news, onChoose }: NewsProps) {
  const { t } = useI18n();
  const ids = [...new Set(news.map(({ contact }) => contact.id))];
  const photos = usePhotos(host, ids);
  const title = t('signals.title', { count: ids.length });
  const choose = (signal: SignalReading) => {
    const text = t('signals.congratulate', { text: signal.text });
    onChoose(cardFromSignal(page, signal, { text, dueText: t('signals.today') }));
  };
  return (
    <section class="people" aria-label={title}>
      <h2 class="section-title">{title}</h2>
      <p class="quiet">{t('signals.choose')}</p>
      <ul>
        {news.map(({ signal, contact }) => (
          <li key={signal}>
            <button type="button" class="row" onClick={() => choose(signal)}>
              <Avatar name={contact.name} photo={photos.get(contact.id)} />
              <span class="row-text">
                <span class="row-name">{contact.name}</span>
                <span class="news">{[signal.text, signal.when].filter(Boolean).join(' · ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EmptyCard({ host, page, reason }: { host: PopupHost; page: Page; reason: 'strangers' | 'unasked' }) {
  const source = useMemo(() => emptyCard(page, { kind: reason }), [page, reason]);
  return <CardScreen host={host} source={source} />;
}
