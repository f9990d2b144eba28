import type { PersonDraft } from './draft.ts';
import { addPage, addPlain, webAddress } from './links.ts';

type Service = {
  /** What the service is called, in lower case without anything but letters. */
  names: readonly string[];
  handle: RegExp;
  /** Writes the address of the first group of `handle`. */
  address: (handle: string) => string;
};

const WORD = /^@?([\w.-]{2,60})$/u;

/** Services on which a name is an address. Forms as of November 2026. */
const SERVICES: readonly Service[] = [
  {
    names: ['telegram', 'tg', 'телеграм'],
    handle: /^@?([a-z]\w{3,31})$/iu,
    address: name => `https://t.me/${name}`,
  },
  {
    names: ['linkedin', 'линкедин'],
    handle: /^(?:\/?in\/)?([\p{L}\d-]{3,100})\/?$/u,
    address: name => `https://www.linkedin.com/in/${name}/`,
  },
  { names: ['twitter', 'x', 'твиттер'], handle: /^@?(\w{1,15})$/u, address: name => `https://x.com/${name}` },
  { names: ['facebook', 'fb', 'фейсбук'], handle: WORD, address: name => `https://www.facebook.com/${name}` },
  { names: ['instagram', 'инстаграм'], handle: WORD, address: name => `https://www.instagram.com/${name}/` },
  { names: ['vk', 'vkontakte', 'вк', 'вконтакте'], handle: WORD, address: name => `https://vk.com/${name}` },
  {
    names: ['github', 'гитхаб'],
    handle: /^@?([a-z\d-]{1,39})$/iu,
    address: name => `https://github.com/${name}`,
  },
  { names: ['gitlab'], handle: WORD, address: name => `https://gitlab.com/${name}` },
  {
    names: ['whatsapp', 'ватсап', 'вотсап'],
    handle: /^\+?(\d{7,15})$/u,
    address: name => `https://wa.me/${name}`,
  },
  { names: ['mastodon'], handle: /^@?(\w+@[\w-]+(?:\.[\w-]+)+)$/u, address: fediverse },
  {
    names: ['bluesky'],
    handle: /^@?([\w-]+(?:\.[\w-]+)+)$/u,
    address: name => `https://bsky.app/profile/${name}`,
  },
];

function fediverse(account: string): string {
  const [name, host] = account.split('@');
  return `https://${host}/@${name}`;
}

/** The address of somebody's name on a service that Kept knows by its own name; undefined for others. */
function addressOn(service: string, handle: string): string | undefined {
  const known = serviceOf(service);
  // Spaces stand in phone numbers.
  const name = known?.handle.exec(handle.trim().replace(/(?<=\d)[\s()-]+(?=\d)/gu, ''))?.[1];
  return name && known ? known.address(name) : undefined;
}

/** Adds somebody's name or address on a service: as an address where it has one, else as a line "Skype: ann.poe". */
export function addHandle(draft: PersonDraft, service: string, text: string): void {
  // "in/ann" is a name on LinkedIn, and "ann.poe" one on Skype.
  const page = addressOn(service, text) ?? (text.includes('/') ? webAddress(text) : undefined);
  if (page) addPage(draft, page);
  else addPlain(draft, text, service);
}

function serviceOf(name: string): Service | undefined {
  const key = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  return SERVICES.find(({ names }) => names.includes(key));
}
