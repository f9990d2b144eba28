import type { Signal } from '@preact/signals';
import { useI18n } from '../ui/i18n.tsx';

/** Shows more of a bounded list. */
export function MoreButton({ limit, by }: { limit: Signal<number>; by: number }) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      class="button-quiet"
      onClick={() => {
        limit.value += by;
      }}
    >
      {t('contacts.more')}
    </button>
  );
}
