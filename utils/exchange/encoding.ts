/*
 * Export files do not say how their text is written. UTF-8 proves itself; what is not UTF-8 was written by an older
 * program on a Russian or a Western computer, and which of the two shows in how the letters stand together.
 */

/** The text of a file, without the mark at its start and without NUL characters. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes) ?? encodingOf(bytes);
  return new TextDecoder(encoding).decode(bytes).replace(/\0/gu, '');
}

/** The encoding of some bytes of text, of those in which a letter of English is one byte. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'windows-1251' | 'windows-1252' {
  return isUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : legacyOf(bytes);
}

/** UTF-16 by its mark, or by the zeros of its plain letters. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 512);
  const zeros = (rest: number) =>
    start.reduce((sum, byte, index) => sum + (byte === 0 && index % 2 === rest ? 1 : 0), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  return even > start.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}

/** Some damaged characters among whole ones do not make it another encoding: in those hardly any would be whole. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, damaged] = [0, 0];
  const text = new TextDecoder('utf-8').decode(bytes);
  for (const [run] of text.matchAll(/[^\0-\x7F]+/gu)) {
    const bad = run.split('\uFFFD').length - 1;
    damaged += bad;
    whole += run.length - bad;
  }
  return whole > 0 && whole >= damaged;
}

/**
 * Windows-1251 where most letters beyond ASCII stand beside another one, as in Russian words; in Western ones they
 * stand among plain letters: Müller, José.
 */
function legacyOf(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let [letters, neighbours] = [0, 0];
  let wasLetter = false;
  for (const byte of bytes) {
    const isLetter = byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
    if (isLetter) letters++;
    if (isLetter && wasLetter) neighbours++;
    wasLetter = isLetter;
  }
  return neighbours * 2 > letters ? 'windows-1251' : 'windows-1252';
}
