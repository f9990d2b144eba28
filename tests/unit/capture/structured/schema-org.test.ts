import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/capture/contract.ts';
import { readJsonLd } from '../../../../utils/capture/structured/json-ld.ts';
import { readMicrodata } from '../../../../utils/capture/structured/microdata.ts';
import { readRdfa } from '../../../../utils/capture/structured/rdfa.ts';
import { jsonLd, pageAt } from '../page.ts';

const ADDRESS = 'https://club.example/ann';

function names(candidates: Candidate[]): string[] {
  return candidates.map(({ person, standing }) => `${person.fields.name?.value} (${standing})`);
}

function inJsonLd(...values: unknown[]): Candidate[] {
  return readJsonLd(pageAt(ADDRESS, values.map(jsonLd).join('')));
}

describe('a person in JSON-LD', () => {
  it.each(['Person', 'schema:Person', 'http://schema.org/Person', 'https://schema.org/Person'])(
    'may have the type %s',
    type => {
      expect(names(inJsonLd({ '@type': type, name: 'Ann Poe' }))).toEqual(['Ann Poe (stated)']);
    },
  );

  it('is found inside @graph, in arrays and beside other types', () => {
    const graph = { '@graph': [[{ '@type': ['Thing', 'Person'], name: 'Ann Poe' }]] };
    expect(names(inJsonLd(graph))).toEqual(['Ann Poe (stated)']);
  });

  it('is one person over several scripts that name the same @id', () => {
    const [first, second] = inJsonLd(
      { '@id': '#ann', '@type': 'Person', name: 'Ann Poe' },
      { '@id': '#ann', jobTitle: 'Cook' },
    );
    expect(first?.person.fields).toMatchObject({ name: { value: 'Ann Poe' }, role: { value: 'Cook' } });
    expect(second).toBeUndefined();
  });

  it.each([
    [
      'main entity of a profile page',
      { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ann' } },
      'subject',
    ],
    ['whose main page this is', { '@type': 'Person', name: 'Ann', mainEntityOfPage: ADDRESS }, 'subject'],
    [
      'whose main page is another',
      { '@type': 'Person', name: 'Ann', mainEntityOfPage: 'https://b.example/' },
      'stated',
    ],
    ['author', { '@type': 'BlogPosting', author: { '@type': 'Person', name: 'Ann' } }, 'bystander'],
    ['colleague', { '@type': 'Organization', founder: { '@type': 'Person', name: 'Ann' } }, 'bystander'],
    [
      'one of a list',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: { '@type': 'Person', name: 'Ann' } }],
      },
      'listed',
    ],
  ])('%s stands accordingly to the page', (_, value, standing) => {
    expect(names(inJsonLd(value))).toEqual([`Ann (${standing})`]);
  });

  it('beside an article is somebody the article mentions', () => {
    const found = inJsonLd([{ '@type': 'NewsArticle' }, { '@type': 'Person', name: 'Ann' }]);
    expect(names(found)).toEqual(['Ann (bystander)']);
  });

  it('of a catalogue gets the name in its usual order', () => {
    const [ann] = inJsonLd({ '@type': 'Person', name: 'Poe, Ann', givenName: 'Ann', familyName: 'Poe' });
    expect(ann?.person.fields.name?.value).toBe('Ann Poe');
  });

  it('is not looked for in scripts that are no JSON, too big, or too deep', () => {
    const broken = '<script type="application/ld+json">{"@type":"Person","name":"Ann",}</script>';
    const big = jsonLd({ '@type': 'Person', name: 'Ann', description: 'x'.repeat(1_000_001) });
    let deep: unknown = { '@type': 'Person', name: 'Ann' };
    for (let level = 0; level < 200; level += 1) deep = { knows: deep };
    expect(readJsonLd(pageAt(ADDRESS, broken + big + jsonLd(deep)))).toEqual([]);
  });
});

describe('a person in microdata', () => {
  it('has the properties that itemref names, and not those of things inside', () => {
    const html = `<div itemscope itemtype="https://schema.org/Person" itemref="more">
      <b itemprop="name">Ann Poe</b><i itemprop="owns" itemscope><b itemprop="jobTitle">not hers</b></i></div>
      <p id="more"><data itemprop="jobTitle" value="Cook">chef</data></p>`;
    const [ann] = readMicrodata(pageAt(ADDRESS, html));
    expect(ann?.person.fields).toMatchObject({ name: { value: 'Ann Poe' }, role: { value: 'Cook' } });
  });

  it('whose references turn in a ring is read once', () => {
    const html = `<div id="a" itemscope itemtype="https://schema.org/Person" itemref="a b"><b itemprop="name">Ann</b></div>
      <div id="b" itemprop="knows" itemscope itemref="a"></div>`;
    expect(names(readMicrodata(pageAt(ADDRESS, html)))).toEqual(['Ann (stated)']);
  });
});

describe('a person in RDFa', () => {
  it.each([
    ['a vocabulary', '<p vocab="https://schema.org/" typeof="Person"><b property="name">Ann</b></p>'],
    [
      'a vocabulary without its slash',
      '<p vocab="http://schema.org" typeof="Person"><b property="name">Ann</b></p>',
    ],
    ['a prefix', '<p prefix="s: https://schema.org/" typeof="s:Person"><b property="s:name">Ann</b></p>'],
    ['the prefix everybody knows', '<p typeof="schema:Person"><b property="schema:name">Ann</b></p>'],
    ['FOAF', '<p typeof="foaf:Person"><b property="foaf:name">Ann</b></p>'],
    [
      'full addresses',
      '<p typeof="http://schema.org/Person"><b property="http://schema.org/name">Ann</b></p>',
    ],
    [
      'one subject in two places',
      '<p about="#a" typeof="foaf:Person"></p><p about="#a"><b property="foaf:name">Ann</b></p>',
    ],
  ])('may be written with %s', (_, html) => {
    expect(names(readRdfa(pageAt(ADDRESS, html)))).toEqual(['Ann (stated)']);
  });

  it('is not one where no vocabulary says so', () => {
    expect(readRdfa(pageAt(ADDRESS, '<p typeof="Person"><b property="name">Ann</b></p>'))).toEqual([]);
  });
});
