import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome-app.tsx';
import { createHost } from '../../utils/actions/host.ts';
import { lastLook } from '../../utils/actions/look.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

learnMoreMessages();

const root = document.getElementById('app');
if (root) render(<WelcomeApp host={createHost()} {...lastLook()} />, root);
