import { render } from 'preact';
import { PanelApp } from '../../components/panel-app.tsx';
import { createHost } from '../../utils/actions/host.ts';
import { lastLook } from '../../utils/actions/look.ts';

const root = document.getElementById('app');
if (root) render(<PanelApp host={createHost()} {...lastLook()} />, root);
