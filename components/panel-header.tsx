import type { Route } from './routes.ts';
import { useI18n } from './ui/i18n.tsx';
import { Icon, Mark } from './ui/icon.tsx';

/** The name of the app with the way back and the ways to the communities and the settings. */
export function PanelHeader({ page }: { page: Route['page'] }) {
  const { t } = useI18n();
  return (
    <header class="panel-header">
      {page === 'home' ? (
        <Mark />
      ) : (
        <a
          key="back"
          class="button-icon panel-back"
          href="#/"
          aria-label={t('header.home')}
          title={t('header.home')}
        >
          <Icon name="back" />
        </a>
      )}
      <h1 class="popup-name">{t('app.name')}</h1>
      {/* With keys these stay the same links, and keep the keyboard, when the way back comes. */}
      <a
        key="communities"
        class="button-icon panel-communities"
        href="#/communities"
        aria-label={t('communities.title')}
        title={t('communities.title')}
        aria-current={page === 'communities' ? 'page' : undefined}
      >
        <Icon name="people" />
      </a>
      <a
        key="settings"
        class="button-icon panel-settings"
        href="#/settings"
        aria-label={t('header.settings')}
        title={t('header.settings')}
        aria-current={page === 'settings' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </header>
  );
}
