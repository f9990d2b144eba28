import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TodayHost } from '../host.ts';
import { OpenContact } from '../promises/people-links.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { DidYouWrite } from '../writing/did-you-write.tsx';
import { Today } from './today.tsx';
import './popup-today.css';

type PopupTodayProps = { host: TodayHost; isShown: boolean; onBack(): void };

/** Today in the popup, with the way back to the card: the panel's list, whose people open in the app. */
export function PopupToday({ host, isShown, onBack }: PopupTodayProps) {
  const { t } = useI18n();
  const page = useRef<HTMLElement>(null);
  // The keys of the list work at once.
  useLayoutEffect(() => {
    if (isShown) page.current?.querySelector<HTMLElement>('#today-title')?.focus();
  }, [isShown]);
  return (
    <main class="popup-today" ref={page} hidden={!isShown}>
      <button type="button" class="button-text back" onClick={onBack}>
        <Icon name="back" />
        {t('today.back')}
      </button>
      <DidYouWrite host={host} />
      <OpenContact.Provider value={host.openTab}>
        <Today host={host} whenFailed={<p class="notice">{t('contacts.failed')}</p>} />
      </OpenContact.Provider>
    </main>
  );
}
