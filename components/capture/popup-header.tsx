import type { PopupHost } from '../host.ts';
import { MOST_DUE_SHOWN } from '../today/due-count.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon, Mark } from '../ui/icon.tsx';
import { useRead } from '../ui/use-read.ts';

/** The mark, what is due, and the ways to everything that is kept. */
export function PopupHeader({ host }: { host: PopupHost }) {
  const { t } = useI18n();
  const today = useRead(host, () => host.reads.today(MOST_DUE_SHOWN), []);
  const count = today.state === 'ready' ? today.value.due.length : 0;
  const isCut = today.state === 'ready' && today.value.more;
  return (
    <header class="popup-header">
      <Mark />
      <h1 class="popup-name">{t('app.name')}</h1>
      {count > 0 && (
        <button type="button" class="button-text popup-due" onClick={host.openPanel}>
          {t(isCut ? 'due.many' : 'due.count', { count })}
        </button>
      )}
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
