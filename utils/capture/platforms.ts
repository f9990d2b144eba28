/** A platform whose profile addresses come in several spellings. */
export type Platform = {
  id: string;
  /** Host names without `www.`. */
  host: RegExp;
  /** The profile's path; the first group is the handle. */
  path: RegExp;
  /** First words of paths that are no profiles. */
  reserved?: RegExp;
  /** The one address that Kept writes for a handle. */
  address: (handle: string) => string;
};

/** Every platform whose addresses need more than host and path. Path forms as of 2026-11. */
export const PLATFORMS: readonly Platform[] = [
  {
    id: 'linkedin',
    host: /^([a-z]{2,3}\.)?linkedin\.com$/u,
    path: /^\/in\/([^/]+)/u,
    address: handle => `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`,
  },
  {
    id: 'github',
    host: /^github\.com$/u,
    path: /^\/([a-z\d][a-z\d-]{0,38})\/?$/iu,
    reserved:
      /^(about|apps|collections|contact|enterprise|events|explore|features|join|login|marketplace|new|notifications|orgs|pricing|search|security|settings|site|sponsors|topics|trending)$/iu,
    address: handle => `https://github.com/${handle}`,
  },
  {
    id: 'x',
    host: /^(mobile\.)?(x|twitter)\.com$/u,
    path: /^\/@?(\w{1,15})\/?$/u,
    reserved:
      /^(compose|explore|hashtag|home|i|intent|jobs|login|messages|notifications|privacy|search|settings|share|signup|tos)$/iu,
    address: handle => `https://x.com/${handle}`,
  },
  {
    id: 'telegram',
    host: /^(t|telegram)\.me$/u,
    path: /^\/(?:s\/)?([a-z]\w{3,31})\/?$/iu,
    reserved: /^(addlist|addstickers|addtheme|confirmphone|joinchat|login|proxy|setlanguage|share|socks)$/iu,
    address: handle => `https://t.me/${handle}`,
  },
  {
    id: 'vk',
    host: /^(m\.)?vk\.(com|ru)$/u,
    path: /^\/([a-z\d_][\w.]{1,60})\/?$/iu,
    reserved:
      /^((club|public|event|app|album|photo|video|wall|topic)-?\d.*|.*\.php|feed|im|friends|groups|search|settings|share|login|video|music|market|apps|docs)$/iu,
    address: handle => `https://vk.com/${handle}`,
  },
  {
    id: 'habr',
    host: /^habr\.com$/u,
    path: /^\/(?:[a-z]{2}\/)?users\/([^/]+)/u,
    address: handle => `https://habr.com/ru/users/${encodeURIComponent(handle)}/`,
  },
];
