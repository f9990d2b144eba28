import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Found, SiteAdapter } from '../../../utils/capture/contract.ts';
import { emptyPerson, setField } from '../../../utils/capture/person.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { type Reading, ReadingSchema } from '../../../utils/model/reading.ts';
import { LIMITS } from '../../../utils/model/text.ts';
import { jsonLd, pageAt } from './page.ts';

const ANN = jsonLd({
  '@type': 'ProfilePage',
  mainEntity: { '@type': 'Person', name: 'Ann Poe', jobTitle: 'Cook', url: 'https://club.example/ann' },
});

/** Reads a page of the club, through a site's own reader if one is given. */
function read(html: string, readSite?: () => Found | undefined): Reading {
  const { document, url } = pageAt('https://club.example/ann', html);
  const site: SiteAdapter = { id: 'club', name: 'Club', hosts: /./u, read: () => readSite?.() };
  return readPage(document, url, readSite ? [site] : []);
}

function personNamed(name: string): Found {
  const person = emptyPerson();
  setField(person, 'name', name, { layer: 'site', detail: 'h1' }, 0.95);
  return { kind: 'person', person };
}

describe('a page of a site that Kept knows', () => {
  it('is read by the site’s own reader, and nobody else on it is mixed in', () => {
    const reading = read(ANN, () => personNamed('Bea Roe'));
    expect(reading).toMatchObject({
      kind: 'person',
      site: 'Club',
      person: { fields: { name: { value: 'Bea Roe' } } },
    });
    expect(reading.kind === 'person' && reading.person.fields.role).toBeUndefined();
  });

  it('is left to what works anywhere when its reader passes', () => {
    expect(read(ANN, () => undefined)).toMatchObject({ person: { fields: { name: { value: 'Ann Poe' } } } });
  });

  it('is left to what works anywhere when its reader breaks', () => {
    const reading = read(ANN, () => {
      throw new TypeError('the site has changed');
    });
    expect(reading).toMatchObject({ person: { fields: { name: { value: 'Ann Poe' } } } });
  });

  it('says that the site has changed when its reader breaks and nothing else helps', () => {
    const reading = read('<title>Club</title>', () => {
      throw new TypeError('the site has changed');
    });
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'changed' });
  });

  it('is believed when its reader says that nobody is there', () => {
    expect(read(ANN, () => ({ kind: 'nothing', reason: 'wall' }))).toMatchObject({
      kind: 'nothing',
      reason: 'wall',
    });
  });

  it('cannot bring more into Kept than Kept keeps', () => {
    const reading = read('', () => {
      const person = emptyPerson();
      person.fields.name = {
        value: 'A'.repeat(5_000),
        origin: { layer: 'site', detail: 'x'.repeat(900) },
        confidence: 7,
      };
      person.fields.photoUrl = {
        value: 'javascript:alert(1)',
        origin: { layer: 'site', detail: 'img' },
        confidence: 1,
      };
      person.websites = Array.from({ length: 99 }, (_, index) => `https://w${index}.example/`);
      return { kind: 'person', person };
    });
    expect(v.safeParse(ReadingSchema, reading).success).toBe(true);
    expect(reading).toMatchObject({ kind: 'person', person: { fields: { name: { confidence: 1 } } } });
  });
});

describe('what is known of every page', () => {
  it('holds address, title and what the user selected', () => {
    const { document, url } = pageAt(
      'https://club.example/ann',
      '<title> Our\n club </title><p>met at the fair</p>',
    );
    const paragraph = document.querySelector('p');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    const page = { url: 'https://club.example/ann', title: 'Our club', selection: 'met at the fair' };
    expect(readPage(document, url, []).page).toEqual(page);
  });

  it('tells what is no HTML document', () => {
    const { document, url } = pageAt(
      'https://club.example/feed',
      '<rss><title>x</title></rss>',
      'application/xml',
    );
    expect(readPage(document, url, [])).toMatchObject({ kind: 'nothing', reason: 'not-a-document' });
  });

  it('tells a log-in page from a page without people', () => {
    expect(read('<title>Log in</title><input type="password">')).toMatchObject({ reason: 'wall' });
    expect(read('<title>Opening hours</title>')).toMatchObject({ reason: 'no-person' });
  });
});

describe('a hostile page', () => {
  it('with a megabyte in every place gives a bounded reading', () => {
    const long = 'Very long '.repeat(80_000);
    const reading = read(
      `<title>${long}</title><h1>${long}</h1>${jsonLd({
        '@type': 'ProfilePage',
        mainEntity: { '@type': 'Person', name: long, url: `https://club.example/${long}` },
      })}<div itemscope itemtype="https://schema.org/Person"><p itemprop="name">${long}</p>
      <p itemprop="description">${long}</p></div><div class="h-card">${long}</div>`,
    );
    expect(v.safeParse(ReadingSchema, reading).success).toBe(true);
    expect(reading.kind === 'person' && reading.person.fields.name?.value.length).toBeLessThanOrEqual(
      LIMITS.name,
    );
  });

  it('leaves the prototypes of the reader’s own objects alone', () => {
    read(
      '<script type="application/ld+json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>',
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['querySelector', 'querySelectorAll', 'title', 'contentType', 'baseURI', 'getSelection', 'body'])(
    'that puts a form over document.%s is still answered',
    name => {
      const reading = read(`<title>Ann Poe</title>${ANN}<form name="${name}"><input name="id"></form>`);
      expect(v.safeParse(ReadingSchema, reading).success).toBe(true);
    },
  );

  it('with thousands of people, things that hold each other and cards in cards is read in moments', () => {
    const ring = Array.from({ length: 12 }, (_, index) => index);
    const things = ring.map(
      index =>
        `<i id="r${index}" itemprop="a b" itemscope itemref="${ring.map(other => `r${other}`).join(' ')}"></i>`,
    );
    const cards = '<b class="p-author p-org p-name h-card">'.repeat(60);
    const people = Array.from({ length: 3_000 }, (_, index) => ({ '@type': 'Person', name: `P${index}` }));
    const reading = read(`<div itemscope>${things.join('')}</div>${cards}${jsonLd({ '@graph': people })}`);
    expect(reading.kind === 'people' && reading.people.length).toBe(LIMITS.people);
  }, 15_000);
});
