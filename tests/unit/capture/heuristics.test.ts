import { describe, expect, it } from 'vitest';
import { guessPerson } from '../../../utils/capture/heuristics.ts';
import { looksLikePersonName } from '../../../utils/capture/names.ts';
import { CERTAIN } from '../../../utils/model/reading.ts';
import { pageAt } from './page.ts';

function guess(address: string, html: string): string | undefined {
  return guessPerson(pageAt(address, html))?.fields.name?.value;
}

describe('a heading at an address that sites give to people', () => {
  it('is a name when the address agrees', () => {
    expect(guess('https://club.example/people/ann-poe', '<h1>Ann Poe</h1>')).toBe('Ann Poe');
  });

  it('is a name when the title agrees', () => {
    expect(guess('https://club.example/u/15', '<title>Ann Poe - Club</title><h1>Ann Poe</h1>')).toBe(
      'Ann Poe',
    );
  });

  it('is a name without the handle beside it', () => {
    const html = '<title>Ann Poe (annie)</title><h1><span>Ann Poe</span><span>annie</span></h1>';
    expect(guess('https://club.example/@annie', html)).toBe('Ann Poe');
  });

  it('is a name on the front page of a site that links its owner’s profiles', () => {
    const html =
      '<title>Ann Poe</title><h1>Ann Poe</h1><a rel="me" href="https://github.com/annpoe">code</a>';
    const person = guessPerson(pageAt('https://annpoe.example/', html));
    expect(person?.fields.name?.value).toBe('Ann Poe');
    expect(person?.identities.map(identity => identity.key)).toEqual(['url:annpoe.example', 'github:annpoe']);
    expect(guess('https://annpoe.example/2026/oars', html)).toBeUndefined();
  });

  it('is a name even if a hidden heading stands before it', () => {
    const html = '<h1 class="sr-only">Navigation</h1><h1 hidden>Menu</h1><h1>Ann Poe</h1>';
    expect(guess('https://club.example/people/ann-poe', html)).toBe('Ann Poe');
  });

  it('is always shown as uncertain', () => {
    const page = pageAt('https://club.example/people/ann-poe', '<title>Ann Poe</title><h1>Ann Poe</h1>');
    expect(guessPerson(page)?.fields.name?.confidence).toBeLessThan(CERTAIN);
  });

  it.each([
    ['no address of a person', 'https://club.example/news/ann-poe', '<h1>Ann Poe</h1>'],
    ['neither address nor title agree', 'https://club.example/u/15', '<title>Club</title><h1>Ann Poe</h1>'],
    ['several headings', 'https://club.example/u/ann-poe', '<h1>Ann Poe</h1><h1>Bea Roe</h1>'],
    ['a team', 'https://club.example/people/product-team', '<h1>Product Team</h1>'],
    ['a log-in form', 'https://club.example/users/sign-in', '<h1>Sign In</h1>'],
    ['a list', 'https://club.example/members/', '<title>Members</title><h1>Members</h1>'],
    [
      'an article',
      'https://club.example/u/ann-poe',
      '<meta property="og:type" content="article"><h1>Ann Poe</h1>',
    ],
  ])('is no name where there is %s', (_, address, html) => {
    expect(guess(address, html)).toBeUndefined();
  });
});

describe('a name of a person', () => {
  it.each([
    'Ann Poe',
    'Ludwig van Beethoven',
    'María del Carmen Ruiz',
    "Siobhán O'Neill",
    'Анна-Мария Ёлкина',
    '王 小明',
    'J. R. Okafor',
  ])('may be written %s', name => {
    expect(looksLikePersonName(name)).toBe(true);
  });

  it.each([
    'Ann',
    'ann poe',
    'Our Team',
    'Войти',
    'Страница не найдена',
    'Ann Poe 2026',
    'Buy Now!',
    'a b c d e f',
  ])('is not written %s', text => {
    expect(looksLikePersonName(text)).toBe(false);
  });
});
