import { useI18n } from './i18n.tsx';

/** Shows more of a bounded list; `label` says of which where a screen has two. */
export function MoreButton({ onMore, label }: { onMore(): void; label?: string }) {
  const { t } = useI18n();
  return (
    <button type="button" class="button-quiet" onClick={onMore}>
      {label ?? t('contacts.more')}
    </button>
  );
}
