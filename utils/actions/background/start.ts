import { onAlarm } from '../../platform/alarm.ts';
import { followTabs } from '../../platform/follow-tabs.ts';
import { onGrantsChange } from '../../platform/grants.ts';
import { onBrowserStart, onInstalled } from '../../platform/lifecycle.ts';
import { onMenu } from '../../platform/menus.ts';
import { onPageMessage } from '../../platform/messages.ts';
import { onNoticeClicked } from '../../platform/notifications.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { answerMenu } from './menu.ts';
import { tellPrepared } from './tell-prepared.ts';

/**
 * Wires the browser's events to Kept's actions. Must run at once when the worker starts: a browser wakes it for
 * an event and drops the event if nobody listens by then. What answers the events is loaded when it is needed, at the
 * latest after the notification that is ready; a menu is answered within its click, before anything can be loaded.
 */
export function startBackground(): void {
  const told = tellPrepared();
  let loading: ReturnType<typeof loadWork> | undefined;
  const work = () => {
    loading ??= loadWork(told);
    return loading;
  };
  const afterTelling = told.then(work, work);
  onPageMessage(async message => (await work()).answerMessage(message));
  onAlarm(async () => (await afterTelling).refresh());
  onBrowserStart(async () => (await afterTelling).refresh());
  onNoticeClicked(async (id, button) => (await work()).answerNotice(id, button));
  onMenu(answerMenu);
  onGrantsChange(async () => (await work()).renewMarks());
  followTabs(async tabId => (await work()).refreshMark(tabId));
  onInstalled(() => void openOwnPage('welcome.html'));
}

async function loadWork(told: Promise<string[]>) {
  const { beginWork } = await import('./work.ts');
  return beginWork(told);
}
