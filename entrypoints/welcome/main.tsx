import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome-app.tsx';
import { createHost } from '../../utils/actions/host.ts';
import { lastLook } from '../../utils/actions/look.ts';
import { learnPanelMessages } from '../../utils/i18n/panel-messages.ts';

learnPanelMessages();

const root = document.getElementById('app');
if (root) render(<WelcomeApp host={createHost()} {...lastLook()} />, root);
