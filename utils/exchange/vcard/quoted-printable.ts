import { encodingOf } from '../encoding.ts';

const RUN = /(?:=[\dA-F]{2})+/giu;

/** Text in quoted-printable (RFC 2045 section 6.7), in the given encoding or, where that says nothing, in the likely one. */
export function fromQuotedPrintable(text: string, charset: string | undefined): string {
  const runs = text.match(RUN) ?? [];
  const decoder = decoderOf(charset) ?? new TextDecoder(encodingOf(bytesOf(runs.join(''))));
  return text.replace(RUN, run => decoder.decode(bytesOf(run)));
}

function bytesOf(run: string): Uint8Array {
  return Uint8Array.from(run.split('=').slice(1), hex => Number.parseInt(hex, 16));
}

function decoderOf(charset: string | undefined): TextDecoder | undefined {
  if (charset === undefined || /^(?:us-)?ascii$/iu.test(charset)) return undefined;
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
