import { render } from 'preact';
import { PanelApp } from '../../components/panel-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPanelHost } from '../../utils/actions/panel-host.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

learnMoreMessages();

const root = document.getElementById('app');
if (root) render(<PanelApp host={createPanelHost()} {...lastLook()} />, root);
