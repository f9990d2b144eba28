import { describe, expect, it } from 'vitest';
import { readRepeatedPeople } from '../../../utils/capture/repeated-people.ts';
import { CERTAIN } from '../../../utils/model/reading.ts';
import { pageAt } from './page.ts';

const PEOPLE = ['Ann Poe', 'Ben Moor', 'Мария Озёрная'];

function names(html: string, address = 'https://club.example/team'): (string | undefined)[] {
  return readRepeatedPeople(pageAt(address, html)).map(person => person.fields.name?.value);
}

/** A block for each name; `more` is what stands in every block besides. */
function blocks(of: readonly string[], more = '<img src="/a.jpg">'): string {
  return of.map(name => `<div class="card"><h3>${name}</h3><p>Rower</p>${more}</div>`).join('');
}

describe('blocks of one form with names in them', () => {
  it.each([
    ['the address says so', blocks(PEOPLE), 'https://club.example/about/our-team/'],
    ['the heading says so', `<h2>Meet the crew</h2>${blocks(PEOPLE)}`, 'https://club.example/'],
    ['in Russian too', `<h2>Наши докладчики</h2>${blocks(PEOPLE)}`, 'https://club.example/'],
    [
      'what holds them says so',
      `<div class="speakers-list">${blocks(PEOPLE)}</div>`,
      'https://club.example/',
    ],
    ['links to profiles stand for photos', blocks(PEOPLE, '<a href="https://x.com/club">x</a>'), undefined],
  ])('are people where %s', (_, html, address) => {
    expect(names(html, address)).toEqual(PEOPLE);
  });

  it('are always shown as uncertain', () => {
    const [first] = readRepeatedPeople(pageAt('https://club.example/team', blocks(PEOPLE)));
    for (const read of Object.values(first?.fields ?? {})) expect(read?.confidence).toBeLessThan(CERTAIN);
  });

  it('leave out an account that stands in every block', () => {
    const html = blocks(PEOPLE, '<a href="https://x.com/club">x</a>');
    expect(readRepeatedPeople(pageAt('https://club.example/team', html))[0]?.identities).toEqual([]);
  });

  it('offer both lines where two visible places disagree', () => {
    const second = blocks(PEOPLE).replaceAll('h3', 'h4').replace('Rower', 'Cox');
    const [ann] = readRepeatedPeople(pageAt('https://club.example/team', blocks(PEOPLE) + second));
    expect(ann?.fields.headline).toBeUndefined();
    expect(ann?.disputes[0]?.values.map(one => one.value)).toEqual(['Rower', 'Cox']);
  });
});

describe('blocks of one form are no people where', () => {
  it.each([
    ['nothing says that they are', blocks(PEOPLE), 'https://club.example/shop'],
    ['a store or picks are announced', `<h2>Staff picks</h2>${blocks(PEOPLE)}`, 'https://club.example/'],
    ['sponsors are announced', `<h2>Sponsors</h2>${blocks(PEOPLE)}`, 'https://club.example/speakers'],
    ['they have prices', blocks(PEOPLE, '<img src="/a.jpg"><b class="price">5</b>'), undefined],
    ['they have dates', blocks(PEOPLE, '<img src="/a.jpg"><time>May</time>'), undefined],
    ['they show nothing but names', blocks(PEOPLE, ''), undefined],
    ['only some are names', blocks([...PEOPLE, 'River rises', 'Buy now', 'Read more']), undefined],
    ['they are jobs', blocks(['Product Manager', 'Senior Developer', 'Team Lead']), undefined],
    ['they are two', blocks(PEOPLE.slice(1)), undefined],
    ['they stand in the navigation', `<nav>${blocks(PEOPLE)}</nav>`, undefined],
    ['nobody sees them', `<div hidden>${blocks(PEOPLE)}</div>`, undefined],
    [
      'name and job cannot be told apart',
      PEOPLE.map(one => `<div><h3>${one} <i>Rower</i></h3><img></div>`).join(''),
      undefined,
    ],
  ])('%s', (_, html, address) => {
    expect(names(html, address)).toEqual([]);
  });

  it('a list gives one name twice and says different things of it', () => {
    const html = blocks([...PEOPLE, 'Ann Poe', 'Cy Lund', 'Di Ash']).replace('Rower', 'Cox');
    expect(names(html)).toEqual(['Ben Moor', 'Мария Озёрная', 'Cy Lund', 'Di Ash']);
  });
});
