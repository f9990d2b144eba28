import type { TodayPage } from '../../components/popup-app.tsx';
import { PopupToday } from '../../components/today/popup-today.tsx';
import type { createPopupHost } from '../../utils/actions/popup-host.ts';
import { createTodayHost } from '../../utils/actions/today-host.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

/** Today in the popup, with everything that only it needs. Called once. */
export function createTodayPage(popupHost: ReturnType<typeof createPopupHost>): TodayPage {
  learnMoreMessages();
  const host = createTodayHost(popupHost);
  return props => <PopupToday host={host} {...props} />;
}
