import { useI18n } from '../ui/i18n.tsx';

/** Where the page told of a new position: that Kept suggests congratulating on it. */
export function Congratulate({ position }: { position: string }) {
  const { t } = useI18n();
  return <p>{t('congratulate.news', { position })}</p>;
}
