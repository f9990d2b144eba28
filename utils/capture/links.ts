import { LIMITS } from '../model/text.ts';
import type { PageSource } from './contract.ts';

/** The address against which the page's relative addresses count: `<base>` where there is one. */
export function baseOf({ document, url }: PageSource): string {
  return isWebAddress(document.baseURI) ? document.baseURI : url.href;
}

/** An http(s) address, resolved against `base` and not too long; undefined for everything else. */
export function webAddress(raw: string | null | undefined, base: string): string | undefined {
  const text = raw?.trim();
  if (!text || text.length > LIMITS.url || !URL.canParse(text, base)) return undefined;
  const { href } = new URL(text, base);
  return isWebAddress(href) && href.length <= LIMITS.url ? href : undefined;
}

function isWebAddress(text: string | null | undefined): boolean {
  return /^https?:\/\//iu.test(text ?? '');
}

/** The address of a `mailto:` link or of plain text, if it looks like one e-mail address; else undefined. */
export function emailAddress(raw: string): string | undefined {
  const text = decoded(
    raw
      .slice(0, LIMITS.line)
      .trim()
      .replace(/^mailto:/iu, '')
      .replace(/\?.*$/u, ''),
  );
  return /^[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]{2,}$/u.test(text) ? text : undefined;
}

/** The number of a `tel:` link or of plain text as it is written, if it looks like one; else undefined. */
export function phoneNumber(raw: string): string | undefined {
  const text = decoded(
    raw
      .slice(0, LIMITS.line)
      .trim()
      .replace(/^tel:/iu, '')
      .replace(/[;?].*$/u, ''),
  ).trim();
  const digits = text.replace(/\D/gu, '').length;
  return /^\+?[\d\s().\-/\u00A0]+$/u.test(text) && digits >= 5 && digits <= 17 ? text : undefined;
}

/** Percent-decoded, or the same text where it cannot be decoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
