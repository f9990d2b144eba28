import { phoneNumber } from '../../links.ts';

/** The number that a text is, written with the country code as WhatsApp always does; undefined for other text. */
export function phoneIn(text: string): string | undefined {
  return text.startsWith('+') ? phoneNumber(text) : undefined;
}
