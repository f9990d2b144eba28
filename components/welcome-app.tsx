import type { Host } from './host.ts';
import { Privacy } from './settings/privacy.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import { useI18n } from './ui/i18n.tsx';
import { Mark } from './ui/icon.tsx';
import './ui/base.css';
import './ui/controls.css';
import './settings/settings.css';
import './welcome.css';

/** The page that opens once, after the installation. */
export function WelcomeApp(props: ScreenProps) {
  return (
    <Appearance {...props}>
      <Welcome host={props.host} />
    </Appearance>
  );
}

function Welcome({ host }: { host: Host }) {
  const { t } = useI18n();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="welcome-name">
          <Mark />
          {t('app.name')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="welcome-lead">{t('welcome.lead')}</p>
      </header>
      <section>
        <h2>{t('welcome.first')}</h2>
        <ol>
          <li>{t('welcome.pin')}</li>
          <li>{t('welcome.open')}</li>
          <li>{t('welcome.click')}</li>
        </ol>
      </section>
      <Privacy />
      <section>
        <h3>{t('welcome.rules')}</h3>
        <p>{t('welcome.rulesText')}</p>
      </section>
      <button type="button" class="button" onClick={() => host.openTab()}>
        {t('welcome.start')}
      </button>
    </main>
  );
}
