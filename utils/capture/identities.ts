import type { Identity } from '../model/reading.ts';
import { LIMITS } from '../model/text.ts';
import { hostOf } from './hosts.ts';
import { decoded } from './links.ts';
import { PLATFORMS, type Platform } from './platforms.ts';

/** Links that post something instead of leading to a person. */
const SHARE_PATH = /(^|\/)(share|sharer|sharing|intent|dialog|share-offsite|sharearticle)(\.php)?(\/|$)/iu;
/** One account of the Fediverse as another server shows it. */
const REMOTE_ACCOUNT = /^\/(?:web\/|deck\/)?@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)(?:\/[a-z_]+)?\/?$/iu;
/** Parameters that name the person where the path alone does not (`profile.php?id=…`, `citations?user=…`). */
const NAMING_PARAMETER = /^(id|u|uid|user|user_?id|username|name|member|member_?id|profile|profile_?id)$/iu;

/**
 * The canonical identity that a profile's address stands for. Two spellings of one address give the same key:
 * `platform:handle` for the platforms above, else `url:` with host and path (and what names the person in the
 * query or in a routing fragment). Undefined for share links, for pages of those platforms that are no
 * profiles, and for what is no http(s) address.
 */
export function identityOf(address: string | URL): Identity | undefined {
  const text = String(address);
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/u.test(url.protocol) || SHARE_PATH.test(url.pathname)) return undefined;
  const home = homeOf(url);
  if (home) return identityOf(home);
  const host = hostOf(url);
  const platform = PLATFORMS.find(one => one.host.test(host));
  return platform ? identityOn(platform, url) : identityByAddress(host, url);
}

/** Servers of the Fediverse show accounts of others at `/@ann@home.example`: those belong to their home host. */
function homeOf(url: URL): string | undefined {
  const [, account, host] = REMOTE_ACCOUNT.exec(url.pathname) ?? [];
  return account && host ? `https://${host}/@${account}` : undefined;
}

function identityOn(platform: Platform, url: URL): Identity | undefined {
  const handle = decoded(platform.path.exec(platform.pathOf?.(url) ?? url.pathname)?.[1] ?? '').normalize(
    'NFC',
  );
  if (handle === '' || handle.length > LIMITS.name || platform.reserved?.test(handle)) return undefined;
  return {
    key: `${platform.id}:${platform.exact ? handle : handle.toLowerCase()}`,
    platform: platform.id,
    handle,
    url: platform.address(handle),
  };
}

function identityByAddress(host: string, url: URL): Identity | undefined {
  const path = foldAccount(decoded(url.pathname).replace(/\/+$/u, ''));
  const tail = namingQuery(url) + (/^#!?\//u.test(url.hash) ? url.hash : '');
  const key = `url:${host}${url.port ? `:${url.port}` : ''}${path}${tail}`;
  const clean = `${url.origin}${url.pathname}${tail}`;
  if (key.length > LIMITS.url || clean.length > LIMITS.url) return undefined;
  return { key, platform: 'url', url: clean };
}

/** Accounts written with an @ are the same in any letter case. */
function foldAccount(path: string): string {
  return path.startsWith('/@') ? path.toLowerCase() : path;
}

/**
 * `?id=5`, or a whole path in the query (`index.php?members/ann.5/`): without it, every member of `profile.php` would
 * be the same person.
 */
function namingQuery(url: URL): string {
  if (/^\?[^=&?]+\/[^=&?]*$/u.test(url.search)) return url.search.replace(/\/+$/u, '');
  const named = [...url.searchParams].filter(([name, value]) => NAMING_PARAMETER.test(name) && value !== '');
  return named.length === 0 ? '' : `?${new URLSearchParams(named.sort())}`;
}
