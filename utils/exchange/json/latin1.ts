/**
 * Text whose UTF-8 was written as if each byte were a character, as Meta's exports do ("RenÃ©"). Given back unchanged
 * where it is no such text.
 */
export function repaired(text: string): string {
  if (!/[\x80-\xFF]/u.test(text) || /[^\0-\xFF]/u.test(text)) return text;
  const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
  const repairedText = new TextDecoder('utf-8').decode(bytes);
  return repairedText.includes('\uFFFD') ? text : repairedText;
}
