import type { CommunityReading, PersonReading } from '../../model/reading.ts';
import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { lineOf, paragraphsOf, visibleOne } from '../element-text.ts';
import { identityOf } from '../identities.ts';
import { putNameParts } from '../name-parts.ts';
import { emptyPerson } from '../person.ts';
import { addIdentity, addOwnLink } from '../person-lists.ts';
import { putPhoto } from '../photo-area.ts';
import { putInto, SURE } from '../put.ts';
import { isVisible } from '../visible.ts';

/** Only the surfaces have names that last; inside them a class is a word and a hash of the build. */
const SEEN = '2026-11';
/** In the order in which they lie over each other. */
const SURFACES = [
  '.user-profile-modal-v2, .user-profile-modal',
  '.user-profile-popout',
  '.user-profile-sidebar',
] as const;
/** The user's own profile, opened from their name in the corner; accounts of programs. */
const NOBODY = '[class*="accountPopout"], [class*="accountProfilePopout"]';
const BOT = '[class*="botTag"]';
const VIEWER = '[class*="panels"] img[src*="/avatars/"]';
const WALL_PATH = /^\/(?:login|register|verify|reset)(?:\/|$)/u;

/** Discord: the profile as popout, dialog or sidebar; the server that it was opened on is the community. */
const discord: SiteAdapter = {
  id: 'discord',
  name: 'Discord',
  hosts: /^(?:(?:ptb|canary)\.)?discord(?:app)?\.com$/u,
  matches: url => APP_PATH.test(url.pathname),
  read(page): Found {
    const { document, url } = page;
    const surface = SURFACES.map(one => visibleOne(document, one)).find(one => one !== undefined);
    if (!surface) return { kind: 'nothing', reason: WALL_PATH.test(url.pathname) ? 'wall' : 'no-person' };
    if (isNobody(surface)) return { kind: 'nothing', reason: 'no-person' };
    const name = part(surface, 'nickname') ?? part(surface, 'userTagUsername') ?? part(surface, 'username');
    const person = readSurface(
      surface,
      name ?? visibleOne(surface, 'h1, h2, [role="heading"]'),
      name !== undefined,
    );
    if (!person.fields.name) return { kind: 'nothing', reason: 'changed' };
    return { kind: 'person', person, community: serverOf(page), changed: name === undefined };
  },
};

export default discord;

const APP_PATH = /^\/(?:channels|users|login|register|app)(?:\/|$)/u;

function readSurface(surface: Element, name: Element | undefined, isAnchored: boolean): PersonReading {
  const person = emptyPerson();
  const put = putInto(person, SEEN);
  put(
    'name',
    lineOf(name),
    isAnchored ? '[class*="nickname"]' : 'heading',
    isAnchored ? SURE.anchor : SURE.guess,
  );
  putNameParts(put, lineOf(name), []);
  const avatar = avatarOf(surface);
  if (idIn(avatar) !== undefined) putPhoto(put, person, avatar, '[class*="avatar"] img');
  const about = part(surface, 'userBio') ?? part(surface, 'bio');
  if (about) put('about', paragraphsOf(about), '[class*="bio"]');
  const byId = identityOf(`https://discord.com/users/${idIn(avatar)}`);
  put('profileUrl', byId?.url, 'id in the address of the picture');
  addIdentity(person, byId);
  addUsername(person, surface);
  for (const link of surface.querySelectorAll('[class*="connectedAccount"] a[href]')) {
    addOwnLink(person, link.getAttribute('href'), surface.baseURI);
  }
  return person;
}

/** User names are unique since 2023; the older `name#1234` remain on programs only. */
function addUsername(person: PersonReading, surface: Element): void {
  const tag = part(surface, 'userTagUsername') ?? part(surface, 'userTag');
  const handle = /^@?([a-z\d_.]{2,32})$/u.exec(lineOf(tag))?.[1];
  if (handle) addIdentity(person, { key: `discord:${handle}`, platform: 'discord', handle });
}

/** The first visible element with text one of whose classes begins with the word. */
function part(surface: Element, word: string): Element | undefined {
  return [...surface.querySelectorAll(`[class^="${word}"], [class*=" ${word}"]`)].find(
    one => isVisible(one) && lineOf(one) !== '',
  );
}

/** The person's own picture stands first; those of mutual friends follow. */
function avatarOf(surface: Element): Element | null {
  return surface.querySelector('[class*="avatar"] img, img[class*="avatar"], img[src*="/avatars/"]');
}

/** The id of a member in the address of their picture, for the server or for all of Discord; none in ready-made ones. */
function idIn(image: Element | null): string | undefined {
  const source = image?.getAttribute('src') ?? '';
  return /^https:\/\/[\w.-]+\/(?:avatars|guilds\/\d+\/users)\/(\d{15,20})\//u.exec(source)?.[1];
}

function isNobody(surface: Element): boolean {
  if (surface.closest(NOBODY) ?? surface.querySelector(BOT)) return true;
  const id = idIn(avatarOf(surface));
  return id !== undefined && id === idIn(surface.ownerDocument.querySelector(VIEWER));
}

/** The server of the address, by its name in the list of servers, else in the title: "Discord | #general | Server". */
function serverOf({ document, url }: PageSource): CommunityReading | undefined {
  const id = /^\/channels\/(\d{15,20})/u.exec(url.pathname)?.[1];
  if (id === undefined) return undefined;
  const item = document.querySelector(`[data-list-item-id="guildsnav___${id}"]`);
  const listed = item?.closest('[data-dnd-name]')?.getAttribute('data-dnd-name');
  const name = listed ?? /Discord \| .+ \| (.+)$/u.exec(document.title)?.[1];
  if (!name) return undefined;
  return {
    key: `discord-server:${id}`,
    name,
    kind: 'server',
    platform: 'discord',
    url: `https://discord.com/channels/${id}`,
  };
}
