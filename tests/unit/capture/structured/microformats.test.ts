import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/capture/contract.ts';
import { readHCards } from '../../../../utils/capture/structured/h-card.ts';
import { pageAt } from '../page.ts';

function cards(html: string): Candidate[] {
  return readHCards(pageAt('https://ann.example/about', html));
}

/** The fields of the only card. */
function fieldsOf(html: string): Record<string, string | undefined> {
  const [only] = cards(html);
  return Object.fromEntries(
    Object.entries(only?.person.fields ?? {}).map(([field, read]) => [field, read?.value]),
  );
}

describe('a card without property classes', () => {
  it.each([
    ['<a class="h-card" href="/">Ann Poe</a>', { name: 'Ann Poe', profileUrl: 'https://ann.example/' }],
    ['<a class="h-card" href="">Ann Poe</a>', { name: 'Ann Poe', profileUrl: 'https://ann.example/about' }],
    [
      '<img class="h-card" alt="Ann Poe" src="a.jpg">',
      { name: 'Ann Poe', photoUrl: 'https://ann.example/a.jpg' },
    ],
    [
      '<p class="h-card"><span><img alt="Ann Poe" src="a.jpg"></span></p>',
      { name: 'Ann Poe', photoUrl: 'https://ann.example/a.jpg' },
    ],
    ['<p class="h-card"><abbr title="Ann Poe">AP</abbr></p>', { name: 'Ann Poe' }],
    ['<span class="h-card">Ann <b>Poe</b></span>', { name: 'Ann Poe' }],
  ])('implies what %s says', (html, fields) => {
    expect(fieldsOf(html)).toEqual(fields);
  });

  it('implies nothing where another card is inside', () => {
    expect(
      fieldsOf('<div class="h-card"><i class="h-card">Bea Roe</i> Ann Poe <img src="a.jpg" alt=""></div>'),
    ).toEqual({});
  });

  it('implies no picture beside other addresses', () => {
    const html =
      '<p class="h-card"><a class="p-name u-url" href="/">Ann Poe <img src="a.jpg" alt=""></a></p>';
    expect(fieldsOf(html)).not.toHaveProperty('photoUrl');
  });
});

describe('a card of the older kind', () => {
  it('gives no name that is not marked', () => {
    expect(fieldsOf('<a class="vcard" href="https://ann.example/">Ann Poe</a>')).toEqual({});
  });

  it('puts a name together from its parts', () => {
    const html = `<p class="vcard"><b class="honorific-prefix">Dr</b> <b class="given-name">Ann</b>
      <abbr class="additional-name" title="Beatrice">B</abbr> <b class="family-name">Poe</b></p>`;
    expect(fieldsOf(html)).toEqual({ name: 'Ann Beatrice Poe', givenName: 'Ann', familyName: 'Poe' });
  });

  it('is ignored inside a card of the newer kind', () => {
    const html = '<p class="h-card vcard"><b class="p-name">Ann Poe</b> <i class="title">not a job</i></p>';
    expect(fieldsOf(html)).toEqual({ name: 'Ann Poe' });
  });

  it('of an organisation is nobody', () => {
    expect(cards('<p class="vcard"><b class="fn org">Fernlight Labs</b></p>')).toEqual([]);
  });
});

describe('a card in its place', () => {
  it.each([
    ['<p class="h-card">Ann Poe</p>', 'stated'],
    ['<p class="h-entry"><i class="p-author h-card">Ann Poe</i></p>', 'bystander'],
    ['<article>by <i class="h-card">Ann Poe</i></article>', 'bystander'],
    ['<body class="h-entry"><p class="h-card">Ann Poe</p>', 'stated'],
    [
      '<p class="h-card"><a class="p-name u-url" href="/">Ann Poe</a> <a rel="me" href="https://x.com/annpoe">x</a></p>',
      'subject',
    ],
    [
      '<p class="h-card"><a class="p-name u-url" href="/authors/ann">Ann Poe</a> <a rel="me" href="https://x.com/annpoe">x</a></p>',
      'stated',
    ],
  ])('%s is a %s of the page', (html, standing) => {
    expect(cards(html)[0]?.standing).toBe(standing);
  });
});

it('takes the value of a phone without its type', () => {
  const html =
    '<p class="h-card">Ann <i class="p-tel"><b class="type">work</b> <b class="value">+1 555</b><b class="value"> 0134</b></i></p>';
  expect(cards(html)[0]?.person.phones).toEqual(['+1 555 0134']);
});
