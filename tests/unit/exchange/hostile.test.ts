import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ImportedPersonSchema } from '../../../utils/model/import.ts';
import { LIMITS } from '../../../utils/model/text.ts';
import { card, peopleIn, personIn, read, table, told } from './reading.ts';

describe('hostile text', () => {
  it.each([
    ['javascript:', 'javascript:alert(1)'],
    ['with a tab inside', 'java\tscript:alert(1)'],
    ['data:', 'data:text/html,<script>'],
    ['in capital letters', ' JavaScript:alert(1)'],
  ])('an address that would run is nowhere: %s', (_what, address) => {
    for (const content of [
      table({ Name: 'Ann', URL: address, LinkedIn: address, Telegram: address }),
      card('FN:Ann', `URL:${address}`, `X-SOCIALPROFILE;TYPE=x:${address}`, `IMPP:${address}`),
    ]) {
      const person = personIn(content);
      expect(person.addresses).toEqual([]);
      expect(JSON.stringify(person)).not.toMatch(/script:|data:|alert/iu);
    }
  });

  it('formulas, markup and headers of prototypes are plain text', () => {
    const person = personIn('Name,__proto__,constructor,toString\n=HYPERLINK("x"),<b>x</b>,@SUM(1),y\n');
    expect(person.fields.name).toBe('=HYPERLINK("x")');
    expect(person.note).toBe('__proto__: <b>x</b>\nconstructor: @SUM(1)\ntoString: y');
    expect(personIn('{"friends_v2":[{"name":"__proto__","__proto__":{"x":1}}]}').fields.name).toBe(
      '__proto__',
    );
  });

  it('signs that hide or turn text around are gone', () => {
    expect(personIn(table({ Name: 'Ann\u202E\u200B\u0007 Poe\0', Tags: '\u202Ex' }))).toMatchObject({
      fields: { name: 'Ann Poe' },
      tags: ['x'],
    });
    expect(told(read(table({ Name: '\u200B\u202E', Email: 'a@poe.example' })))).toMatchObject({
      leftOut: [{ reason: 'no-name' }],
    });
  });

  it('nothing is longer than Kept keeps it', () => {
    const long = 'x'.repeat(50_000);
    const many = Array.from({ length: 500 }, (_none, index) => `${index}@poe.example`).join(';');
    const cells = {
      Name: long,
      Company: long,
      Notes: long,
      Tags: `${long},${many}`,
      Email: many,
      URL: `https://poe.example/${long}`,
      [long]: long,
    };
    const properties = [
      `FN:${long}`,
      `N:${long};${long}`,
      `ORG:y${long}`,
      `NOTE:${long}`,
      `CATEGORIES:${many.replaceAll(';', ',')}`,
      ...many.split(';').map(one => `EMAIL:${one}`),
      ...Array.from(
        { length: 200 },
        (_none, index) => `X-ABDATE:${1900 + (index % 100)}-01-0${1 + (index % 9)}`,
      ),
    ];
    for (const content of [
      table(cells),
      card(...properties),
      JSON.stringify({ friends_v2: [{ name: long }] }),
    ]) {
      const person = personIn(content);
      expect(v.safeParse(ImportedPersonSchema, person).issues).toBeUndefined();
      expect(person.fields.name.length).toBe(LIMITS.name);
    }
  });
});

describe('files without measure', () => {
  const sizes: [string, string, number][] = [
    ['a million commas', `Name,Email\nAnn${','.repeat(1_000_000)}\n`, 1],
    ['a header of a million commas', `Name,Email${','.repeat(1_000_000)}\nAnn,a@poe.example\n`, 1],
    ['a cell of ten megabytes', `Name,Notes\nAnn,${'x'.repeat(10_000_000)}\n`, 1],
    ['a cell of ten megabytes of spaces', `Name,Notes\nAnn,${' '.repeat(10_000_000)}x\n`, 1],
    ['a line of a card of ten megabytes', card('FN:Ann', `NOTE:${'x'.repeat(10_000_000)}`), 1],
    ['a card of a million lines', card('FN:Ann', 'X-A:b\n'.repeat(1_000_000)), 1],
    ['parameters without an end', card('FN:Ann', `TEL${';x'.repeat(1_000_000)}`), 1],
    ['long words that are no addresses', `Name,Email\n${`Ann,${'a'.repeat(9_999)}\n`.repeat(300)}`, 300],
  ];
  it.each(sizes)('%s', (_what, content, people) => {
    expect(peopleIn(content).length).toBe(people);
  });

  it('cards within cards within cards', () => {
    const reading = told(read('BEGIN:VCARD\nAGENT:\n'.repeat(50_000)));
    expect('leftOut' in reading && reading.leftOut.length).toBe(50_000);
  });

  it('JSON nested ten thousand deep', () => {
    expect(told(read('['.repeat(10_000) + ']'.repeat(10_000)))).toEqual({ problem: 'unknown' });
    expect(told(read(`{"friends_v2":[${'['.repeat(10_000)}${']'.repeat(10_000)}]}`))).toMatchObject({
      leftOut: [{ reason: 'damaged' }],
    });
  });

  it('quotation marks that never close, on every line', () => {
    const reading = told(read(`Name,Email\n${'"x\n'.repeat(20_000)}${'"x"y\n'.repeat(20_000)}`));
    expect('people' in reading && reading.people.length + reading.leftOut.length).toBe(40_000);
  });
});
