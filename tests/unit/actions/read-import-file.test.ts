import { describe, expect, test } from 'vitest';
import { words } from '../../../scripts/corpus-exports/context.ts';
import { readImportFile } from '../../../utils/actions/read-import-file.ts';

/** A file that the browser cannot read; of so many bytes, as it says. */
function goneFile(size: number): File {
  const file = new File([], 'Connections.csv');
  const read = () => Promise.reject(new DOMException('it is gone', 'NotFoundError'));
  return Object.defineProperties(file, { size: { value: size }, arrayBuffer: { value: read } });
}

describe('a file that the user chose', () => {
  test('is read as what it is', async () => {
    const file = new File(['Name,Birthday\nAda Brunn,1984-05-12'], 'friends.csv');
    const reading = await readImportFile(file, words);
    expect(reading).toMatchObject({ format: 'csv', people: [{ fields: { name: 'Ada Brunn' } }] });
  });

  test('and deleted before it was read is told so', async () => {
    expect(await readImportFile(goneFile(10), words)).toEqual({ readable: false, problem: 'unreadable' });
  });

  test('and that is far too big is not even read', async () => {
    expect(await readImportFile(goneFile(5e9), words)).toEqual({ readable: false, problem: 'too-big' });
  });
});
