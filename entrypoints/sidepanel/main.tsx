import { render } from 'preact';
import { PanelApp } from '../../components/panel-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPanelHost } from '../../utils/actions/panel-host.ts';
import { learnPanelMessages } from '../../utils/i18n/panel-messages.ts';

learnPanelMessages();

const root = document.getElementById('app');
if (root) render(<PanelApp host={createPanelHost()} {...lastLook()} />, root);
