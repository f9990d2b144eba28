import { render } from 'preact';
import { PopupApp } from '../../components/popup-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPopupHost } from '../../utils/actions/popup-host.ts';

const root = document.getElementById('app');
const host = createPopupHost();
// Looked up while the browser finds the tab.
const look = lastLook();
const loadToday = () => import('./today.tsx').then(({ createTodayPage }) => createTodayPage(host));
const show = () => {
  if (root) render(<PopupApp host={host} loadToday={loadToday} {...look} />, root);
};
host.begun.then(show, show);
