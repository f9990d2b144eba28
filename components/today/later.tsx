import { useSignal } from '@preact/signals';
import type { TodayHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { useGrowingList } from '../ui/use-growing-list.ts';
import { useRead } from '../ui/use-read.ts';
import { PromiseRow } from './promise-row.tsx';

/** How many later promises are shown at first, and how many more each time. */
const PAGE = 20;

/** Promises after the next days, folded away: nothing that was promised is out of reach. */
export function Later({ host }: { host: TodayHost }) {
  const { t } = useI18n();
  const isOpen = useSignal(false);
  const limit = useSignal(PAGE);
  // Folded away, it is enough to know that there is one.
  const wanted = isOpen.value ? limit.value + 1 : 1;
  const shown = useRead(host, () => host.reads.later(wanted), [wanted]);
  const rows = shown.state === 'ready' ? shown.value : [];
  const { list, grow } = useGrowingList(Math.min(rows.length, limit.value), limit, PAGE);
  if (rows.length === 0) return null;
  return (
    <details
      class="later"
      open={isOpen.value}
      onToggle={event => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{t('today.later')}</summary>
      <ul class="promise-list" ref={list}>
        {rows.slice(0, limit.value).map(row => (
          <PromiseRow key={row.followUp.id} host={host} row={row} />
        ))}
      </ul>
      {rows.length > limit.value && <MoreButton onMore={grow} label={t('today.more')} />}
    </details>
  );
}
