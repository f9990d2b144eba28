import { useI18n } from '../ui/i18n.tsx';

/** The frame of the card while the page is being read: the same lines as the card that follows. */
export function CardSkeleton() {
  const { t } = useI18n();
  return (
    <div class="card-skeleton" role="status" aria-label={t('capture.reading')}>
      <div class="person-head">
        <span class="bone bone-round" />
        <span class="bone bone-name" />
      </div>
      <span class="bone" />
      <span class="bone bone-short" />
      <span class="bone" />
    </div>
  );
}
