import { useEffect, useState } from 'preact/hooks';
import type { TodayView } from '../../utils/model/views.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { MOST_DUE_SHOWN } from './due-count.ts';
import { nextMoment } from './next-moment.ts';
import { PromiseRow } from './promise-row.tsx';
import './today.css';

/** The clock's own inexactness: a timer may fire a little early. Milliseconds. */
const SLACK = 100;

/** What is due, then what comes in the next days. */
export function Today({ host }: { host: Host }) {
  const { t } = useI18n();
  const [turn, setTurn] = useState(0);
  const shown = useRead(host, () => host.reads.today(MOST_DUE_SHOWN), [turn]);
  const view = shown.state === 'ready' ? shown.value : undefined;
  useEffect(() => {
    if (!view) return;
    const now = host.now();
    const wait = nextMoment(view, now).getTime() - now.getTime() + SLACK;
    const timer = setTimeout(() => setTurn(count => count + 1), wait);
    return () => clearTimeout(timer);
  }, [host, view]);

  // The list beneath says that the store does not answer: once is enough.
  if (shown.state === 'failed') return null;
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{t('today.title')}</h2>
      {shown.state === 'loading' && <span class="bone bone-short" />}
      {view && <TodayLists host={host} view={view} />}
    </section>
  );
}

function TodayLists({ host, view }: { host: Host; view: TodayView }) {
  const { t } = useI18n();
  return (
    <>
      {view.due.length === 0 && <p class="quiet">{t('today.empty')}</p>}
      <ul class="promise-list">
        {view.due.map(row => (
          <PromiseRow key={row.followUp.id} host={host} row={row} isDue />
        ))}
      </ul>
      {view.more && <p class="quiet">{t('today.more')}</p>}
      {view.upcoming.length > 0 && (
        <>
          <h3>{t('today.upcoming')}</h3>
          <ul class="promise-list">
            {view.upcoming.map(row => (
              <PromiseRow key={row.followUp.id} host={host} row={row} isDue={false} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
