import type { FileReading, ReadingWords } from '../model/import.ts';
import { dayOf } from '../time/wall.ts';

/** Reads a file of people; what cannot be read at all, since it is gone or in use, is `unreadable`. Never rejects. */
export async function readImportFile(file: File, words: ReadingWords): Promise<FileReading> {
  try {
    // Nobody but who imports needs the readers.
    const { MOST_BYTES, readFile } = await import('../exchange/read-file.ts');
    if (file.size > MOST_BYTES) return { readable: false, problem: 'too-big' };
    return readFile(new Uint8Array(await file.arrayBuffer()), { today: dayOf(new Date()), words });
  } catch {
    return { readable: false, problem: 'unreadable' };
  }
}
