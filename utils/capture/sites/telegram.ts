import type { SiteAdapter } from '../contract.ts';
import { hostOf } from '../hosts.ts';
import { readOpenChat } from './telegram/open-chat.ts';
import { readPublicPage } from './telegram/public-page.ts';

const WEB_HOST = 'web.telegram.org';

/** Telegram: the page that t.me shows of a name, and the open chat of the web clients K and A. */
const telegram: SiteAdapter = {
  id: 'telegram',
  name: 'Telegram',
  hosts: /^(?:web\.telegram\.org|(?:t|telegram)\.(?:me|dog)|\w+\.t\.me)$/u,
  read: page => (hostOf(page.url) === WEB_HOST ? readOpenChat(page) : readPublicPage(page)),
};

export default telegram;
