import type { Identity, PersonReading } from '../../../model/reading.ts';
import type { Found, PageSource } from '../../contract.ts';
import { lineOf, visibleOne } from '../../element-text.ts';
import { identityOf } from '../../identities.ts';
import { putNameParts } from '../../name-parts.ts';
import { emptyPerson } from '../../person.ts';
import { addIdentity } from '../../person-lists.ts';
import { putPhoto } from '../../photo-area.ts';
import { type Put, putInto } from '../../put.ts';
import { type Chat, chatIn, peerIdOf } from './chat.ts';
import { isBot } from './names.ts';
import { putProfile, usernamesIn } from './profile.ts';

const SEEN = '2026-11';
/** Accounts of Telegram itself: notifications, replies, codes, anonymous senders. */
const OWN_ACCOUNTS = /^(?:777000|42777|333000|489000|708513|1271266957|2666000|1087968824|136817688)$/u;
const LOG_IN = '#auth-pages, #auth-qr-form, #auth-phone-number-form, .auth-form';
const APP = '#column-center, #page-chats, #MiddleColumn, #Main';

/** Reads the person of the open chat in Web K or Web A. Groups, channels, bots and the user's own notes are nobody. */
export function readOpenChat(page: PageSource): Found {
  const chat = chatIn(page.document);
  if (!chat) return { kind: 'nothing', reason: reasonFor(page) };
  if (isNobody(chat, page.url)) return { kind: 'nothing', reason: 'no-person' };
  if (isOfAnother(chat, page.url)) return { kind: 'nothing', reason: 'changed' };
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put('name', lineOf(chat.shown), chat.header ? 'name over the open chat' : 'name in the profile');
  putNameParts(put, lineOf(chat.shown), []);
  putChatPhoto(put, person, chat);
  if (chat.panel) putProfile(put, person, chat.panel, chat.client);
  for (const identity of identitiesOf(chat, page.url)) {
    put('profileUrl', identity.url, 'name in the profile or the address');
    addIdentity(person, identity);
  }
  return { kind: 'person', person, changed: chat.header === undefined };
}

function reasonFor({ document, url }: PageSource): 'wall' | 'changed' | 'no-person' {
  if (visibleOne(document, LOG_IN)) return 'wall';
  return identityOf(url) && document.querySelector(APP) ? 'changed' : 'no-person';
}

function isNobody({ client, header, panel, shown }: Chat, url: URL): boolean {
  const handle = identityOf(url)?.handle ?? '';
  const id = peerIdOf(shown) ?? handle;
  if (url.hash.startsWith('#-') || id.startsWith('-') || OWN_ACCOUNTS.test(id)) return true;
  const names = [handle, ...(panel ? usernamesIn(panel, client) : [])];
  if (names.some(isBot) || (header ?? panel)?.querySelector(client.nobody)) return true;
  const status = lineOf(header?.querySelector(client.status));
  return /^(?:bot|бот)$/iu.test(status) || (peerIdOf(shown) === undefined && countsPeople(status));
}

/** "12 members, 3 online", "1 204 subscribers": a person's status begins with no number. */
function countsPeople(status: string): boolean {
  return /^\d[\d\s.,]*[KM]?\s\p{L}/u.test(status);
}

/** The address of Web A, and of Web K for people without a name, is the id. */
function isOfAnother({ shown }: Chat, url: URL): boolean {
  const inAddress = /^#(\d+)/u.exec(url.hash)?.[1];
  const id = peerIdOf(shown);
  return inAddress !== undefined && id !== undefined && id !== inAddress;
}

function putChatPhoto(put: Put, person: PersonReading, { client, header, panel }: Chat): void {
  const large = panel && visibleOne(panel, client.panelPhoto);
  putPhoto(
    put,
    person,
    large ?? header?.querySelector(client.photo),
    large ? client.panelPhoto : client.photo,
  );
}

/** The name in the address counts unless the profile shows other names: then the address is of another chat. */
function identitiesOf({ client, panel, shown }: Chat, url: URL): Identity[] {
  const names = panel ? usernamesIn(panel, client) : [];
  const shownNames = names.map(name => identityOf(`https://t.me/${name}`));
  const address = identityOf(url);
  const id = peerIdOf(shown);
  const byId = id === undefined ? undefined : identityOf(`https://web.telegram.org/a/#${id}`);
  const isStale =
    names.length > 0 && url.hash.startsWith('#@') && !shownNames.some(one => one?.key === address?.key);
  return [...shownNames, isStale ? undefined : address, byId].filter(one => one !== undefined);
}
