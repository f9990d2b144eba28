import { onAlarm } from '../../platform/alarm.ts';
import { followTabs } from '../../platform/follow-tabs.ts';
import { onGrantsChange } from '../../platform/grants.ts';
import { onBrowserStart, onInstalled } from '../../platform/lifecycle.ts';
import { onMenu } from '../../platform/menus.ts';
import { onPageMessage } from '../../platform/messages.ts';
import { onNoticeClicked } from '../../platform/notifications.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { refreshMark, renewMarks } from './marks.ts';
import { answerMenu, refreshMenu } from './menu.ts';
import { answerMessage } from './messages.ts';
import { answerNotice } from './notices.ts';
import { refresh } from './worker.ts';

/**
 * Wires the browser's events to Kept's actions. Must run at once when the worker starts: a browser wakes it for
 * an event and drops the event if nobody listens by then.
 */
export function startBackground(): void {
  onPageMessage(answerMessage);
  onAlarm(() => void refresh());
  onBrowserStart(() => void refresh());
  onNoticeClicked((id, button) => void answerNotice(id, button));
  onMenu(answerMenu);
  onGrantsChange(() => void renewMarks());
  followTabs(tabId => void refreshMark(tabId));
  onInstalled(() => void openOwnPage('welcome.html'));
  void refresh();
  void refreshMenu();
}
