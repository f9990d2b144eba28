import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPages, loadDocument } from '../../../scripts/corpus/pages.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';
import type { Reading } from '../../../utils/model/reading.ts';

const pages = findPages(fileURLToPath(new URL('../../fixtures', import.meta.url)));

/** Reads a fixture by its name, such as `github/profile`, at an address. */
function read(name: string, address: string): Reading {
  const page = pages.find(one => one.name === name);
  if (!page) throw new Error(`There is no fixture ${name}`);
  return readPage(loadDocument(page, address), new URL(address), SITES);
}

function identitiesOf(reading: Reading): string[] {
  return reading.kind === 'person' ? reading.person.identities.map(one => one.key) : [];
}

describe('a profile whose own markup is gone', () => {
  it.each([
    ['github/redesigned-name-only-in-title', 'https://github.com/odahl'],
    ['stackoverflow/redesigned-name-only-in-title', 'https://stackoverflow.com/users/70/ada-brandt'],
    ['habr-career/redesigned-name-only-in-title', 'https://career.habr.com/arina-v'],
    ['devto/redesigned-name-only-in-title', 'https://dev.to/ruimaresia'],
    ['medium/redesigned-name-only-in-head', 'https://medium.com/@lindeberg'],
    ['scholar/redesigned-name-only-in-head', 'https://scholar.google.com/citations?user=AbCdEfGhIjKl'],
    ['orcid/redesigned-name-only-in-head', 'https://orcid.org/0000-0002-0000-0001'],
  ])('%s is said to have changed, and its name to be uncertain', (name, address) => {
    const reading = read(name, address);
    expect(reading).toMatchObject({
      kind: 'person',
      changed: true,
      person: { fields: { name: { origin: { layer: 'opengraph' }, confidence: 0.6 } } },
    });
  });

  it('is not read from a head that is of somebody else', () => {
    const reading = read('devto/redesigned-name-only-in-title', 'https://dev.to/karivind');
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'changed' });
  });
});

describe('a profile that names its owner elsewhere', () => {
  it('GitHub: the number of the account, and the social accounts', () => {
    const keys = identitiesOf(read('github/profile', 'https://github.com/ingrid-fl'));
    expect(keys).toEqual(['github:ingrid-fl', 'github-id:8812340', 'x:ingrid_fl']);
  });

  it('GitLab: accounts of the contact list', () => {
    const keys = identitiesOf(read('gitlab/profile', 'https://gitlab.com/teunvlak'));
    expect(keys).toEqual(['gitlab:teunvlak', 'linkedin:teun-vlak', 'url:wharf.example/@teun']);
  });

  it('Stack Overflow: the account on the whole network, if the script speaks of this user', () => {
    const address = 'https://stackoverflow.com/users/4210001/greta-halvorsen';
    const keys = identitiesOf(read('stackoverflow/profile', address));
    expect(keys).toEqual([
      'stackoverflow:4210001',
      'github:ghalvorsen',
      'stackexchange:stackexchange.com/77004210001',
    ]);
    const hostile = identitiesOf(read('stackoverflow/hostile', 'https://stackoverflow.com/users/13/m'));
    expect(hostile).toEqual(['stackoverflow:13']);
  });

  it('Habr Career: the profile on Habr', () => {
    const keys = identitiesOf(read('habr-career/profile', 'https://career.habr.com/arina-v'));
    expect(keys).toEqual(['habr-career:arina-v', 'habr:vershina']);
  });

  it('ORCID: links of the record, but no link of a work', () => {
    const keys = identitiesOf(read('orcid/profile', 'https://orcid.org/0000-0002-0000-0001'));
    expect(keys).toEqual(['orcid:0000-0002-0000-0001', 'github:livaas']);
  });
});

describe('an address that is no profile', () => {
  it('is nobody, although the page marks its author up as a person', () => {
    const reading = read('stackoverflow/question', 'https://stackoverflow.com/questions/1/where-is-the-end');
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'no-person' });
  });

  it('tells a log-in page from a page about nobody', () => {
    const reading = read('gitlab/sign-in', 'https://code.lantern.example/users/sign_in');
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'wall' });
  });
});
