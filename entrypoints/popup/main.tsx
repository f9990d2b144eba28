import { render } from 'preact';
import { firstLook, PopupApp } from '../../components/popup-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPopupHost } from '../../utils/actions/popup-host.ts';

/** How long the page's markup stands for the popup while the page in front is being read, milliseconds. */
const PATIENCE = 100;

const root = document.getElementById('app');
const begun = globalThis.keptBegun;
if (!root || !begun) throw new Error('begin-reading.js and the popup’s own markup come first');

const host = createPopupHost(begun);
const look = lastLook();
const loadToday = () => import('./today.tsx').then(({ createTodayPage }) => createTodayPage(host));
// Mostly the page is read before the first frame: to draw a card without a person before would only take time.
const patience = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE));
const first = await Promise.race([firstLook(host), patience]);
render(<PopupApp host={host} first={first} loadToday={loadToday} {...look} />, root);
