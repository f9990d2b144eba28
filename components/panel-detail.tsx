import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ListSkeleton } from './contacts/list-skeleton.tsx';
import type { PanelHost } from './host.ts';
import type { Route } from './routes.ts';
import { afterFrame } from './ui/after-frame.ts';
import { useI18n } from './ui/i18n.tsx';

type PageProps = { host: PanelHost; route: Exclude<Route, { page: 'home' }> };

type DetailProps = {
  host: PanelHost;
  route: Route;
  /** Brings what shows the pages. */
  loadPages?: () => Promise<ComponentType<PageProps>>;
};

const importPages = () => import('./panel-pages.tsx').then(({ PanelPage }) => PanelPage);

/** The pages on their way. */
type Loaded = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; Page: ComponentType<PageProps> };

/** The page that the address names. The lists come first: all pages are loaded once these are drawn, or when one is named. */
export function PanelDetail({ host, route, loadPages = importPages }: DetailProps) {
  const { t } = useI18n();
  const pages = usePages(loadPages, route.page !== 'home');
  if (route.page === 'home') return <p class="panel-hint quiet">{t('contacts.choose')}</p>;
  if (pages.state === 'ready') return <pages.Page host={host} route={route} />;
  if (pages.state === 'loading') return <ListSkeleton />;
  return (
    <p class="notice" role="alert">
      {t('page.failed')}
    </p>
  );
}

function usePages(loadPages: NonNullable<DetailProps['loadPages']>, isWanted: boolean): Loaded {
  const [pages, setPages] = useState<Loaded>({ state: 'loading' });
  const load = (whenFailed: () => void) => {
    loadPages().then(Page => setPages({ state: 'ready', Page }), whenFailed);
  };
  useLayoutEffect(() => {
    if (!isWanted || pages.state === 'ready') return;
    setPages({ state: 'loading' });
    load(() => setPages({ state: 'failed' }));
  }, [isWanted]);
  useEffect(() => {
    if (isWanted) return;
    // Nobody waits for these: who names one later waits for it, and hears what is wrong.
    return afterFrame(() => load(() => undefined));
  }, []);
  return pages;
}
