import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PanelHost } from './host.ts';
import type { Route } from './routes.ts';
import { afterFrame } from './ui/after-frame.ts';
import { useI18n } from './ui/i18n.tsx';

type PageProps = { host: PanelHost; route: Exclude<Route, { page: 'home' }> };

/** The pages on their way. */
type Loaded = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; Page: ComponentType<PageProps> };

/** The page that the address names. The lists come first: all pages are loaded once these are drawn, or when one is named. */
export function PanelDetail({ host, route }: { host: PanelHost; route: Route }) {
  const { t } = useI18n();
  const pages = usePages(route.page !== 'home');
  if (route.page === 'home') return <p class="panel-hint quiet">{t('contacts.choose')}</p>;
  if (pages.state === 'ready') return <pages.Page host={host} route={route} />;
  if (pages.state === 'loading') return null;
  return (
    <p class="notice" role="alert">
      {t('page.failed')}
    </p>
  );
}

function usePages(isWanted: boolean): Loaded {
  const [pages, setPages] = useState<Loaded>({ state: 'loading' });
  const load = () => {
    if (pages.state === 'ready') return;
    import('./panel-pages.tsx').then(
      ({ PanelPage }) => setPages({ state: 'ready', Page: PanelPage }),
      () => setPages({ state: 'failed' }),
    );
  };
  useLayoutEffect(() => {
    if (isWanted) load();
  }, [isWanted]);
  useEffect(() => afterFrame(load), []);
  return pages;
}
