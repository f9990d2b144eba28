import { render } from 'preact';
import { PanelApp } from '../../components/panel-app.tsx';
import { lastLook } from '../../utils/actions/look.ts';
import { createPanelHost } from '../../utils/actions/panel-host.ts';
import { readyToday } from '../../utils/actions/prompts/prepared-today.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

/** How long the page's markup stands for the panel while what is ready for Today comes, milliseconds. */
const PATIENCE = 50;

// Asked for first: the first frame then has the prompts, which the store needs longer for.
const coming = readyToday(new Date());
const patience = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE));
const host = createPanelHost();
learnMoreMessages();

const root = document.getElementById('app');
const firstToday = await Promise.race([coming, patience]);
if (root) render(<PanelApp host={host} firstToday={firstToday} {...lastLook()} />, root);
