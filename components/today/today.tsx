import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TODAY_PAGE, type TodayView } from '../../utils/model/views.ts';
import { nextMoment } from '../../utils/time/next-moment.ts';
import type { TodayHost } from '../host.ts';
import type { Shown } from '../routes.ts';
import { useShownMark } from '../ui/after-frame.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { ComingUp } from './coming-up.tsx';
import { FreshStart } from './fresh-start.tsx';
import { TodayKeys } from './keys.tsx';
import { Later } from './later.tsx';
import { PromiseRow } from './promise-row.tsx';
import { SuggestionRow } from './suggestion-row.tsx';
import { useShown } from './use-shown.ts';
import './today.css';

/** The clock's own inexactness: a timer may fire a little early. Milliseconds. */
const SLACK = 100;

type TodayProps = {
  host: TodayHost;
  /** What there was to do when it was last looked at: shown until the store answers. */
  first?: TodayView | undefined;
  /** What the keyboard is brought to: the reader of a notification looks for it. */
  show?: Shown | undefined;
  /** What to say when the store does not answer; nothing where others on the screen say so. */
  whenFailed?: ComponentChildren;
};

/** What is due, then what comes in the next days. */
export function Today({ host, first, show, whenFailed }: TodayProps) {
  const { t } = useI18n();
  const [turn, setTurn] = useState(0);
  const limit = useSignal(TODAY_PAGE);
  const shown = useRead(host, () => host.reads.today(limit.value), [turn, limit.value], first);
  const view = shown.state === 'ready' ? shown.value : undefined;
  useEffect(() => {
    if (!view) return;
    const now = host.now();
    const wait = nextMoment(view, now).getTime() - now.getTime() + SLACK;
    const timer = setTimeout(() => setTurn(count => count + 1), wait);
    return () => clearTimeout(timer);
  }, [host, view]);
  const isShown = view !== undefined;
  const [isPainted, setPainted] = useState(false);
  // What else there is follows the prompts: its reads would hold them up.
  useShownMark('kept:prompts-shown', isShown, () => setPainted(true));

  const list = useShown(show, view !== undefined);
  if (shown.state === 'failed') return <>{whenFailed}</>;
  return (
    <section
      class="today"
      aria-labelledby="today-title"
      aria-busy={(view !== undefined && view === first) || undefined}
      ref={list}
    >
      <h2 id="today-title" tabIndex={-1}>
        {t('today.title')}
      </h2>
      {isPainted && <FreshStart host={host} />}
      {shown.state === 'loading' && <span class="bone bone-short" />}
      {view && <TodayLists host={host} view={view} limit={limit} />}
      {view && isPainted && (
        <>
          <ComingUp host={host} view={view} />
          <Later host={host} />
        </>
      )}
    </section>
  );
}

type TodayListsProps = { host: TodayHost; view: TodayView; limit: Signal<number> };

function TodayLists({ host, view, limit }: TodayListsProps) {
  const { t } = useI18n();
  const { list, grow } = useGrowingList(view.prompts.length, limit, TODAY_PAGE);
  return (
    <>
      {view.prompts.length === 0 && (
        <p class="quiet">{t(view.hasAnswered ? 'today.enough' : 'today.empty')}</p>
      )}
      <ul class="promise-list" ref={list}>
        {view.prompts.map(row =>
          row.followUp ? (
            <PromiseRow
              key={row.prompt.key}
              host={host}
              row={{ followUp: row.followUp, people: row.people }}
              prompt={row.prompt}
            />
          ) : (
            <SuggestionRow key={row.prompt.key} host={host} row={row} />
          ),
        )}
      </ul>
      {view.more && <MoreButton onMore={grow} label={t('today.more')} />}
      {view.waiting > 0 && <p class="quiet">{t('today.waiting', { count: view.waiting })}</p>}
      {/* The last answer can be taken back by its key, too. */}
      <TodayKeys isListed={view.prompts.length > 0} />
    </>
  );
}
