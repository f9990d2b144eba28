import { render } from 'preact';
import { PopupApp } from '../../components/popup-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPopupHost } from '../../utils/actions/popup-host.ts';

const root = document.getElementById('app');
if (root) render(<PopupApp host={createPopupHost()} {...lastLook()} />, root);
