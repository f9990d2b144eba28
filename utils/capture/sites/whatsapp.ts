import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, precedes, visibleOne } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { putNameParts } from '../name-parts.ts';
import { emptyPerson } from '../person.ts';
import { addIdentity, addPhone } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { putInto, SURE } from '../put.ts';
import { type Chat, openChat } from './whatsapp/chat.ts';
import { isGroup, isOwnChat } from './whatsapp/kind.ts';
import { phoneIn } from './whatsapp/phone.ts';

const SEEN = '2026-08';
const QR =
  '[data-testid="qrcode"], canvas[aria-label], [data-testid="link-device-phone-number-code-screen-instructions"]';
const PHOTO = 'img[src*="whatsapp.net"]';

/** WhatsApp Web: the person of the open chat. Groups, channels and the chat with oneself are nobody. */
const whatsapp: SiteAdapter = {
  id: 'whatsapp',
  name: 'WhatsApp',
  hosts: /^web\.whatsapp\.com$/u,
  read(page): Found {
    const chat = openChat(page.document);
    if (!chat) return { kind: 'nothing', reason: reasonFor(page) };
    if (isGroup(chat) || isOwnChat(chat)) return { kind: 'nothing', reason: 'no-person' };
    return readChat(chat);
  },
};

export default whatsapp;

function reasonFor({ document }: PageSource): 'wall' | 'changed' | 'no-person' {
  if (visibleOne(document, QR) && !document.querySelector('#side')) return 'wall';
  return document.querySelector('#main header') ? 'changed' : 'no-person';
}

/** People who are not in the user's address book are titled by their number; the drawer has the name they gave. */
function readChat(chat: Chat): Found {
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  const name = [chat.title, chat.alias].find(text => text !== '' && phoneIn(text) === undefined) ?? '';
  put('name', name.replace(/^~\s*/u, ''), chat.where, name === chat.title ? SURE.anchor : SURE.place);
  putNameParts(put, name, []);
  put(
    'about',
    lineOf(chat.drawer && visibleOne(chat.drawer, '[data-testid="about"]')),
    '[data-testid="about"]',
  );
  putPhoto(put, person, photoOf(chat), PHOTO);
  for (const phone of chat.phones) {
    addPhone(person, phone);
    addIdentity(person, identityOf(`https://wa.me/${phone.replace(/\D/gu, '')}`));
  }
  addIdentity(person, chat.number === undefined ? undefined : identityOf(`https://wa.me/${chat.number}`));
  put('profileUrl', person.identities[0]?.url, 'number of the chat');
  if (name === '' && chat.phones.length === 0) return { kind: 'nothing', reason: 'changed' };
  return { kind: 'person', person, changed: chat.changed };
}

/** The picture over the name in the drawer, where pictures of goods follow, else the one in the header. */
function photoOf({ drawer, header }: Chat): Element | null | undefined {
  const heading = drawer?.querySelector('h2');
  const large = drawer?.querySelector(PHOTO);
  if (heading && large && precedes(large, heading)) return large;
  return header?.querySelector(`${PHOTO}, img[src^="blob:"]`);
}
