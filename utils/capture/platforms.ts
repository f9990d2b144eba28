import { anyHost } from './hosts.ts';
import { DEVELOPER_PLATFORMS } from './platforms-developers.ts';
import { EVENT_PLATFORMS } from './platforms-events.ts';

/** A platform whose profile addresses come in several spellings. */
export type Platform = {
  id: string;
  /** Host names without `www.`. */
  host: RegExp;
  /** The profile's path; the first group is the handle. */
  path: RegExp;
  /** The path to look at where the address carries the handle elsewhere: in its host, query or fragment. */
  pathOf?: (url: URL) => string;
  /** Ids in which capital letters count. */
  exact?: true;
  /** First words of paths that are no profiles. */
  reserved?: RegExp;
  /** The one address that Kept writes for a handle. */
  address: (handle: string) => string;
};

/** Every platform whose addresses need more than host and path. Path forms as of 2026-11. */
export const PLATFORMS: readonly Platform[] = [
  ...DEVELOPER_PLATFORMS,
  ...EVENT_PLATFORMS,
  {
    id: 'linkedin',
    host: /^([a-z]{2,3}\.)?linkedin\.com$/u,
    path: /^\/in\/([^/]+)/u,
    address: handle => `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`,
  },
  {
    id: 'x',
    host: /^(mobile\.)?(x|twitter)\.com$/u,
    path: /^\/@?(\w{1,15})(?:\/(?:articles|highlights|likes|media|with_replies))?\/?$/u,
    reserved:
      /^(compose|explore|hashtag|home|i|intent|jobs|login|messages|notifications|privacy|search|settings|share|signup|tos)$/iu,
    address: handle => `https://x.com/${handle}`,
  },
  {
    id: 'telegram',
    host: /^((t|telegram)\.(me|dog)|[a-z]\w{3,31}\.t\.me|web\.telegram\.org)$/u,
    path: /^\/(?:s\/)?([a-z]\w{3,31}|\d{5,16})\/?$/iu,
    pathOf: telegramPath,
    reserved: /^(addlist|addstickers|addtheme|confirmphone|joinchat|login|proxy|setlanguage|share|socks)$/iu,
    address: handle =>
      /^\d/u.test(handle) ? `https://web.telegram.org/a/#${handle}` : `https://t.me/${handle}`,
  },
  {
    id: 'vk',
    host: /^((m|new)\.)?vk\.(com|ru)$/u,
    path: /^\/([a-z\d_][\w.]{1,60})\/?$/iu,
    reserved:
      /^((club|public|event|app|album|photo|video|audio|wall|topic|write|gifts|friends|albums|videos|story|clip)s?-?\d.*|.*\.php|feed|im|friends|groups|search|settings|share|login|video|music|market|apps|docs|about|ads|audio|away|blog|bookmarks|clips|dev|edit|fave|games|jobs|join|mail|people|photos|privacy|restore|services|stickers|support|terms|videos)$/iu,
    address: handle => `https://vk.com/${handle}`,
  },
  {
    id: 'discord',
    host: /^((ptb|canary)\.)?discord(app)?\.com$/u,
    path: /^\/users\/(\d{15,20})\/?$/u,
    address: handle => `https://discord.com/users/${handle}`,
  },
  {
    id: 'whatsapp',
    host: /^(wa\.me|(api|web|chat)\.whatsapp\.com)$/u,
    path: /^\/\+?(\d{7,15})\/?$/u,
    pathOf: url => (url.pathname.startsWith('/send') ? `/${url.searchParams.get('phone')}` : url.pathname),
    address: handle => `https://wa.me/${handle}`,
  },
  {
    id: 'facebook',
    host: /^((m|mbasic|mobile|touch|web|[a-z]{2}-[a-z]{2})\.)?(facebook|fb)\.com$/u,
    path: /^\/(?:groups\/[^/]+\/user\/|people\/[^/]+\/)?([a-z\d][a-z\d.-]{3,59})(?:\/(?:about|followers|following|friends|photos)\w*)?\/?$/iu,
    pathOf: url => (url.pathname === '/profile.php' ? `/${url.searchParams.get('id')}` : url.pathname),
    reserved:
      /^(.*\.php|business|careers|checkpoint|events|feed|friends|gaming|groups|hashtag|help|home|live|login|logout|marketplace|memories|messages|notifications|null|pages|people|permalink|photo|photos|plugins|policies|policy|privacy|public|reel|reels|saved|search|settings|share|stories|story|terms|videos?|watch)$/iu,
    address: handle =>
      `https://www.facebook.com/${/^\d+$/u.test(handle) ? `profile.php?id=${handle}` : handle}`,
  },
  {
    id: 'xing',
    host: /^([a-z]{2}\.)?xing\.com$/u,
    path: /^\/profile\/([^/]+)/u,
    address: handle => `https://www.xing.com/profile/${encodeURIComponent(handle)}`,
  },
  {
    id: 'bluesky',
    host: /^(main\.|staging\.)?bsky\.app$/u,
    path: /^\/profile\/(did(?::|%3A)[a-z\d]+(?::|%3A)[\w.-]+|(?:[a-z\d-]+\.)+[a-z\d-]+)\/?$/iu,
    address: handle => `https://bsky.app/profile/${handle}`,
  },
];

/** The hosts of platforms by their ids. */
export function hostsOfPlatforms(...ids: readonly string[]): RegExp {
  return anyHost(PLATFORMS.filter(({ id }) => ids.includes(id)).map(({ host }) => host));
}

/** Telegram puts the name into the path (`t.me/ann_poe`), the host (`ann_poe.t.me`) or the fragment (Web K and A). */
function telegramPath(url: URL): string {
  if (url.hostname === 'web.telegram.org') {
    return `/${/^#@?([a-z]\w{3,31}|\d+)/iu.exec(url.hash)?.[1] ?? ''}`;
  }
  const ownHost = /^([a-z]\w{3,31})\.t\.me$/u.exec(url.hostname)?.[1];
  return ownHost ? `/${ownHost}` : url.pathname;
}
