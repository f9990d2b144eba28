import { useI18n } from '../ui/i18n.tsx';

/** Shows more of a bounded list. */
export function MoreButton({ onMore }: { onMore(): void }) {
  const { t } = useI18n();
  return (
    <button type="button" class="button-quiet" onClick={onMore}>
      {t('contacts.more')}
    </button>
  );
}
