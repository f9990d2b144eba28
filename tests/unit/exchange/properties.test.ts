import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { unaccounted } from '../../../scripts/corpus-exports/unaccounted.ts';
import { ImportedPersonSchema } from '../../../utils/model/import.ts';
import { card, peopleIn, personIn, read, table } from './reading.ts';

const encode = (text: string) => new TextEncoder().encode(text);
/** Words as people write them, with the signs that files trip over. */
const text = fc.string({ unit: fc.constantFrom(...'aBя ,;"\'\\:=\n\t-.é🙂'), maxLength: 30 });
const word = fc.string({ unit: fc.constantFrom(...'abcxyzвгд'), minLength: 1, maxLength: 12 });
const separator = fc.constantFrom(',', ';', '\t');

/** How many of a file's entries are told of. */
function entriesOf(content: string): number {
  const reading = read(content);
  return reading.readable ? reading.people.length + reading.leftOut.length : 0;
}

describe('whatever a table says', () => {
  it('each row that is not empty is somebody or left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 20 }),
        separator,
        (rows, sign) => {
          const lines = [['Name', 'Email', 'Notes'], ...rows].map(cells =>
            cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(sign),
          );
          const filled = rows.filter(cells => cells.some(cell => cell.trim() !== ''));
          expect(entriesOf(lines.join('\n'))).toBe(filled.length);
        },
      ),
    );
  });

  it('it comes back as it was written', () => {
    fc.assert(
      fc.property(word, word, word, separator, (name, company, note, sign) => {
        const person = personIn(
          table({ Name: name, Company: `${company}${sign}"x"`, Notes: `${note}\n${note}` }, sign),
        );
        expect(person.fields).toMatchObject({ name, company: `${company}${sign === '\t' ? ' ' : sign}"x"` });
        expect(person.note).toBe(`${note}\n${note}`);
      }),
    );
  });
});

describe('whatever a card says', () => {
  const escaped = (value: string) => value.replace(/[\\,;]/gu, '\\$&').replace(/\n/gu, '\\n');
  /** Lines are folded after any number of signs (RFC 6350 section 3.2). */
  const folded = (line: string, width: number) =>
    [...line].map((sign, index) => (index > 0 && index % width === 0 ? `\r\n ${sign}` : sign)).join('');

  it('each card is somebody or left out', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), names => {
        expect(entriesOf(names.map(name => card(`FN:${escaped(name)}`)).join(''))).toBe(names.length);
      }),
    );
  });

  it('it comes back as it was written, however its lines are folded', () => {
    fc.assert(
      fc.property(word, text, fc.integer({ min: 1, max: 20 }), (name, note, width) => {
        const person = personIn(
          card(folded(`FN:${name}`, width + 3), folded(`NOTE:${escaped(`x${note}`)}`, width + 5)),
        );
        expect(person.fields.name).toBe(name);
        const plain = (words: string) => words.replace(/\s+/gu, '');
        expect(plain(person.note)).toBe(plain(`x${note}`));
      }),
    );
  });
});

describe('whatever a file holds', () => {
  const piece = fc.constantFrom(
    ...[
      'Name',
      'Email',
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\n',
      '\r\n',
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:Ann',
      'N:a;b',
      'AGENT:',
      '=',
    ],
    ...[
      'NOTE;ENCODING=QUOTED-PRINTABLE:=D0',
      'BDAY:1990-02-30',
      '{',
      '}',
      '[',
      ']',
      '"friends_v2":',
      'Ann',
      '\0',
      '\uFEFF',
      'X-ABDATE:',
      ' ',
      ':',
    ],
  );

  it('it is read without an error and every entry is told of', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const bytes = encode(pieces.join(''));
        const reading = read(bytes);
        if (reading.readable) expect(unaccounted(bytes, reading)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('any bytes are read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(read(bytes)).toHaveProperty('readable');
      }),
      { numRuns: 300 },
    );
  });

  it('what is read of damaged fixtures may be kept', () => {
    const whole = card(
      'FN:Ann Poe',
      'N:Poe;Ann;;;',
      'BDAY:1990-03-07',
      'EMAIL:ann@poe.example',
      'ADR:;;2 Mill Lane;Bath;;;UK',
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), text, (at, length, noise) => {
        for (const person of peopleIn(
          `${card('FN:Bob')}${whole.slice(0, at)}${noise}${whole.slice(at + length)}`,
        ))
          expect(v.safeParse(ImportedPersonSchema, person).issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
