import { useI18n } from '../ui/i18n.tsx';

/** Rows without people, until the store answers. */
export function ListSkeleton() {
  const { t } = useI18n();
  return (
    <div class="list-skeleton" role="status" aria-label={t('contacts.loading')}>
      {[1, 2, 3].map(row => (
        <div key={row} class="row">
          <span class="bone bone-face" />
          <span class="bone bone-name" />
        </div>
      ))}
    </div>
  );
}
