import type { TodayView } from '../../utils/model/views.ts';
import type { TodayHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { PromiseRow } from './promise-row.tsx';
import { SuggestionRow } from './suggestion-row.tsx';

type ComingUpProps = { host: TodayHost; view: Pick<TodayView, 'upcoming' | 'soon'> };

/** What comes in the next days; nothing where nothing does. */
export function ComingUp({ host, view: { upcoming, soon } }: ComingUpProps) {
  const { t } = useI18n();
  if (upcoming.length + soon.length === 0) return null;
  return (
    <>
      <h3>{t('today.upcoming')}</h3>
      <ul class="promise-list">
        {upcoming.map(row => (
          <PromiseRow key={row.followUp.id} host={host} row={row} />
        ))}
        {soon.map(row => (
          <SuggestionRow key={row.prompt.key} host={host} row={row} />
        ))}
      </ul>
    </>
  );
}
