import { useI18n } from '../ui/i18n.tsx';

/** Privacy in three plain lines. */
export function Privacy() {
  const { t } = useI18n();
  return (
    <section class="privacy">
      <h3>{t('privacy.title')}</h3>
      <ul>
        <li>{t('privacy.local')}</li>
        <li>{t('privacy.click')}</li>
        <li>{t('privacy.access')}</li>
      </ul>
    </section>
  );
}
