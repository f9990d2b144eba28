/** Mailboxes that belong to an office, not to a person. */
const SHARED_MAILBOX =
  /^(?:admin|billing|careers|contact|contacts|feedback|hello|help|hi|hr|info|jobs|kontakt|mail|marketing|media|no-?reply|office|press|reception|sales|service|support|team|welcome)$/u;

/** An e-mail address as it is compared: lower case, without `mailto:`. */
export function emailKey(email: string): string {
  return email
    .trim()
    .replace(/^mailto:/iu, '')
    .toLowerCase();
}

/** True for info@, office@ and their like: sharing one says nothing about who somebody is. */
export function isSharedMailbox(email: string): boolean {
  return SHARED_MAILBOX.test(emailKey(email).split('@')[0] ?? '');
}

/**
 * A phone number as it is compared: digits with the country code (E.164 without the plus sign). A Russian trunk 8
 * becomes 7, an international 00 goes. Without a country code the digits as they are: they match only the same.
 */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  if (phone.trim().startsWith('+')) return digits;
  if (/^00[1-9]/u.test(digits)) return digits.slice(2);
  return /^8\d{10}$/u.test(digits) ? `7${digits.slice(1)}` : digits;
}

/** A web address as it is compared: host without `www.` and path without its last slash. Itself where it is none. */
export function websiteKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
}
