import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon, Mark } from '../ui/icon.tsx';
import { useRead } from '../ui/use-read.ts';

/** As on the badge: beyond this there is only "more". */
const MOST_COUNTED = 99;

type PopupHeaderProps = { host: PopupHost; isToday: boolean; onToday(): void };

/** The mark, Today with what is due, and the ways to everything that is kept. */
export function PopupHeader({ host, isToday, onToday }: PopupHeaderProps) {
  const { t } = useI18n();
  const due = useRead(host, () => host.reads.dueCount(MOST_COUNTED + 1), []);
  const count = due.state === 'ready' ? due.value : 0;
  return (
    <header class="popup-header">
      <Mark />
      <h1 class="popup-name">{t('app.name')}</h1>
      <button type="button" class="button-text popup-due" aria-pressed={isToday} onClick={onToday}>
        {count === 0
          ? t('header.today')
          : t('header.todayDue', { count, shown: count > MOST_COUNTED ? `${MOST_COUNTED}+` : count })}
      </button>
      <span class="popup-ways">
        <button
          type="button"
          class="button-icon"
          title={t('header.panel')}
          aria-label={t('header.panel')}
          onClick={host.openPanel}
        >
          <Icon name="panel" />
        </button>
        <button
          type="button"
          class="button-icon"
          title={t('header.tab')}
          aria-label={t('header.tab')}
          onClick={() => host.openTab()}
        >
          <Icon name="tab" />
        </button>
      </span>
    </header>
  );
}
