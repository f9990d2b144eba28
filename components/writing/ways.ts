import type { Contact } from '../../utils/model/contact.ts';
import type { Identity } from '../../utils/model/reading.ts';

/** A place to write to somebody. */
export type Way = { name: string; url: string };

/** The platforms on which people write to each other, the quickest first, and where a conversation opens (2026-11). */
const CHATS: readonly { platform: string; name: string; address?: (handle: string) => string | undefined }[] =
  [
    { platform: 'telegram', name: 'Telegram' },
    { platform: 'whatsapp', name: 'WhatsApp' },
    { platform: 'vk', name: 'VK', address: handle => `https://vk.me/${handle}` },
    { platform: 'linkedin', name: 'LinkedIn' },
    { platform: 'facebook', name: 'Facebook', address: handle => `https://m.me/${handle}` },
    { platform: 'discord', name: 'Discord' },
    { platform: 'x', name: 'X' },
    { platform: 'xing', name: 'XING' },
  ];
/** So many fit on two lines. */
const MOST_WAYS = 6;

/** Where a contact can be written to: chats, mail with the text in it, then profiles. */
export function waysToWrite(
  contact: Pick<Contact, 'identities' | 'emails' | 'profileUrl'>,
  text: string,
): Way[] {
  const chats = CHATS.flatMap(({ platform, name, address }) => {
    const identity = contact.identities.find(one => one.platform === platform);
    const url = identity?.handle === undefined ? undefined : address?.(identity.handle);
    const way = url ?? identity?.url;
    return way === undefined ? [] : [{ name, url: way }];
  });
  const mails = contact.emails.map(email => ({ name: email, url: mailTo(email, text) }));
  const profiles = contact.identities.filter(isElsewhere).flatMap(({ url }) => (url ? [url] : []));
  const others = [...profiles, ...(contact.profileUrl ? [contact.profileUrl] : [])];
  const ways = [
    ...chats,
    ...mails,
    ...others.map(url => ({ name: new URL(url).hostname.replace(/^www\./u, ''), url })),
  ];
  return ways.filter((way, index) => ways.findIndex(isSamePlace(way)) === index).slice(0, MOST_WAYS);
}

function isElsewhere({ platform }: Identity): boolean {
  return !CHATS.some(chat => chat.platform === platform);
}

function isSamePlace(way: Way) {
  return (other: Way) => other.url === way.url || other.name.toLowerCase() === way.name.toLowerCase();
}

/** A mail with its text (RFC 6068). */
function mailTo(email: string, text: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?body=${encodeURIComponent(text.replace(/\n/gu, '\r\n'))}`;
}
