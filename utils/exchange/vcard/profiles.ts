import type { PersonDraft } from '../person/draft.ts';
import { webAddress } from '../person/links.ts';
import { addHandle } from '../person/services.ts';
import { type Property, unescaped } from './property.ts';

/** Services that programs write as properties of their own: `X-SKYPE-USERNAME`. */
const SERVICE =
  /^X-(AIM|BLUESKY|DISCORD|FACEBOOK|GADUGADU|GITHUB|GOOGLE-TALK|GROUPWISE|GTALK|ICQ|INSTAGRAM|JABBER|LINKEDIN|MASTODON|MATRIX|MSN|QQ|SIGNAL|SKYPE|TELEGRAM|TWITTER|VK|WHATSAPP|XING|YAHOO|MS-IMADDRESS)(?:-(?:USERNAME|ID|PROFILE))?$/u;
const UNSAFE_SCHEME = /^(?:javascript|vbscript|data|file|blob)$/iu;
const SCHEME = /^([a-z][a-z\d+.-]*):(?:\/\/)?/iu;

/** The service that a property is named after. */
export function serviceNamed(name: string): string | undefined {
  const service = SERVICE.exec(name)?.[1];
  return service === 'MS-IMADDRESS' ? 'IM' : service;
}

/** Types that say which of several accounts it is, and not of which service. */
const WHICH = /^(?:home|work|pref|other|personal|business|internet|voice|x-user)$/iu;

/** Puts in an account: `X-SOCIALPROFILE;TYPE=twitter`, `IMPP:skype:ann`, `SOCIALPROFILE;SERVICE-TYPE=…` (RFC 9554). */
export function putProfile(draft: PersonDraft, { name, params, value }: Property): void {
  const text = unescaped(value).trim();
  const own = serviceNamed(name);
  // The value of a service's own property is a name there: "live:ann" on Skype.
  const scheme = (own === undefined && SCHEME.exec(text)?.[1]) || '';
  const named = ['SERVICE-TYPE', 'X-SERVICE-TYPE', 'TYPE'].flatMap(key => params.get(key) ?? []);
  const service = own ?? named.find(one => one !== '' && !WHICH.test(one)) ?? scheme;
  const user = params.get('USERNAME')?.[0] ?? params.get('X-USER')?.[0] ?? '';
  const account = scheme === '' || webAddress(text) ? text : text.replace(SCHEME, '');
  addHandle(draft, titled(service), (UNSAFE_SCHEME.test(scheme) ? '' : account) || user);
}

/** Short ones are abbreviations: ICQ, XMPP. */
function titled(service: string): string {
  if (service.length <= 4) return service.toUpperCase();
  return service.charAt(0).toUpperCase() + service.slice(1).toLowerCase();
}
