import { describe, expect, it } from 'vitest';
import { readAnyPage } from '../../../utils/capture/generic.ts';
import { jsonLd, pageAt } from './page.ts';

/** Names read from a page about Ann, or why there are none. */
function read(html: string, address = 'https://club.example/ann'): string[] | string {
  const found = readAnyPage(pageAt(address, html));
  if (found.kind === 'nothing') return found.reason;
  const people = found.kind === 'person' ? [found.person] : found.people;
  return [found.kind, ...people.map(person => person.fields.name?.value ?? '')];
}

const person = (name: string, more: object = {}) => ({ '@type': 'Person', name, ...more });

describe('what several layers say of one person', () => {
  const found = readAnyPage(
    pageAt(
      'https://club.example/ann',
      `<title>Ann Poe</title>${jsonLd(person('Ann Poe', { jobTitle: 'Cook' }))}
      <p class="h-card"><b class="p-name">ANN POE</b> <b class="p-job-title">Chef</b> <b class="p-org">Inn</b></p>`,
    ),
  );

  it('comes together field by field, the most trusted word first', () => {
    expect(found).toMatchObject({
      kind: 'person',
      person: {
        fields: {
          name: { value: 'Ann Poe', origin: { layer: 'json-ld' } },
          role: { value: 'Cook', origin: { layer: 'json-ld' } },
          company: { value: 'Inn', origin: { layer: 'h-card' } },
        },
      },
    });
  });

  it('gives the page’s address as the identity where nothing better is known', () => {
    expect(found).toMatchObject({ person: { identities: [{ key: 'url:club.example/ann' }] } });
  });
});

describe('whose page it is', () => {
  it('says the address, even if others are named too', () => {
    const people = [person('Bea Roe'), person('Ann Poe', { url: '/ann' })];
    expect(read(jsonLd(people))).toEqual(['person', 'Ann Poe']);
  });

  it('says the title, when one of two is in it', () => {
    const people = [person('Bea Roe'), person('Ann Poe')];
    expect(read(`<title>Ann Poe at home</title>${jsonLd(people)}`)).toEqual(['person', 'Ann Poe']);
  });

  it('says the only heading, even for the author of everything on it', () => {
    const post = { '@type': 'BlogPosting', author: person('Ann Poe') };
    expect(read(`<h1>Ann Poe</h1>${jsonLd(post)}`)).toEqual(['person', 'Ann Poe']);
  });

  it('is not said by a person whom neither title nor heading names', () => {
    expect(read(`<title>Opening hours</title>${jsonLd(person('Ann Poe'))}`)).toBe('no-person');
  });

  it('is open between two of equal claim', () => {
    const people = [person('Ann Poe'), person('Bea Roe')];
    expect(read(`<title>Ann Poe and Bea Roe</title>${jsonLd(people)}`)).toEqual([
      'people',
      'Ann Poe',
      'Bea Roe',
    ]);
  });

  it('is not somebody left over from the page before', () => {
    const page = { '@type': 'ProfilePage', mainEntity: person('Bea Roe', { url: '/bea' }) };
    expect(read(`<title>Club</title>${jsonLd(page)}`)).toBe('no-person');
  });
});

describe('links to write or call', () => {
  const contact = (links: string) => {
    const found = readAnyPage(
      pageAt('https://club.example/ann', `<h1>Ann Poe</h1>${jsonLd(person('Ann Poe'))}${links}`),
    );
    return found.kind === 'person' ? [...found.person.emails, ...found.person.phones] : [];
  };

  it('are the person’s when they carry the name, and the number beside them', () => {
    const links = '<p><a href="mailto:a.poe@club.example">Mail</a> <a href="tel:+15550134">Call</a></p>';
    expect(contact(links)).toEqual(['a.poe@club.example', '+15550134']);
  });

  it('are anybody’s otherwise', () => {
    expect(
      contact('<p><a href="mailto:info@club.example">Mail</a> <a href="tel:+15550100">Call</a></p>'),
    ).toEqual([]);
  });
});
