import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/exchange/encoding.ts';

/** Letters of Windows-1251 from their places beside Unicode's. */
const cp1251 = (text: string) =>
  Uint8Array.from(text, letter =>
    letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
  );
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap(letter => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Name,Вера 🙂'), 'Name,Вера 🙂'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFName'), 'Name'],
    ['UTF-16, little end first', utf16('Name,Вера', true, true), 'Name,Вера'],
    ['UTF-16, big end first', utf16('Name,Вера', false, true), 'Name,Вера'],
    ['UTF-16 without a mark', utf16('Name,Email', true, false), 'Name,Email'],
    ['Windows-1251', cp1251('Имя,Телефон\nВера,123'), 'Имя,Телефон\nВера,123'],
    ['Windows-1251, one word', cp1251('Name\nАнна'), 'Name\nАнна'],
    ['Windows-1252', latin1('Name\nJos\xe9 M\xfcller\nBj\xf6rk'), 'Name\nJosé Müller\nBjörk'],
    [
      'Windows-1252 with signs of its own',
      latin1('Name\nAnn \x96 \x93Annie\x94 O\x92Neil'),
      'Name\nAnn – “Annie” O’Neil',
    ],
    [
      'a damaged character among whole ones',
      latin1('\xd0\x92\xd0\xb5\xd1\x80\xd0\xb0 \xd0\x9b\xff'),
      'Вера Л\uFFFD'.replace('Л', 'Л'),
    ],
    ['cut inside a character', new TextEncoder().encode('Zoë Ö').slice(0, 6), 'Zoë �'],
    ['a character that was damaged before', new TextEncoder().encode('37\uFFFD5'), '37\uFFFD5'],
    ['NUL characters', latin1('Na\0me'), 'Name'],
  ])('%s', (_what, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
