import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome-app.tsx';
import { createHost, now } from '../../utils/actions/host.ts';
import { lastLook } from '../../utils/actions/look.ts';
import { createReads } from '../../utils/actions/reads.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

learnMoreMessages();

const root = document.getElementById('app');
if (root) render(<WelcomeApp host={createHost(createReads(now))} {...lastLook()} />, root);
