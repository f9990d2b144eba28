import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPages, loadDocument, loadExpectation } from '../../../../scripts/corpus/pages.ts';
import { readPage } from '../../../../utils/capture/read.ts';
import { SITES } from '../../../../utils/capture/sites/index.ts';
import type { PersonReading, Reading } from '../../../../utils/model/reading.ts';

describe('one person has several lasting keys', () => {
  it.each([
    ['bluesky/profile', ['bluesky:ada.holm.example', 'bluesky:did:plc:adaholm0000000000000000']],
    ['bluesky/by-did', ['bluesky:did:plc:wang000000000000000000', 'bluesky:wang.bsky.social']],
    ['facebook/profile', ['facebook:rosa.quill.7', 'facebook:100000000000777']],
    ['facebook/basic-about', ['facebook:sirin.ozturk', 'facebook:100000000000555']],
    ['mastodon/remote-account', ['url:lake.example/@mozero']],
    ['xing/profile', ['xing:uwe_damm3']],
  ])('on a page like %s', (page, keys) => {
    expect(personOf(read(page))?.identities.map(identity => identity.key)).toEqual(keys);
  });

  it('a head of the page before gives no number', () => {
    expect(personOf(read('facebook/profile-russian'))?.identities.map(one => one.key)).toEqual([
      'facebook:100000000000888',
    ]);
  });
});

describe('a page whose own marks are gone', () => {
  it.each(['x/header-gone', 'facebook/heading-gone', 'xing/only-head'])(
    '%s is read from the head, and says so',
    page => {
      expect(read(page)).toMatchObject({ kind: 'person', changed: true });
    },
  );

  it.each(['mastodon/without-scripts', 'bluesky/without-scripts', 'x/only-structured-data'])(
    '%s never had them: the site gave its data in the head',
    page => {
      expect(read(page)).not.toHaveProperty('changed');
    },
  );
});

describe('a wall', () => {
  it.each([
    'x/suspended',
    'mastodon/not-found',
    'bluesky/not-found',
    'xing/log-in',
    'facebook/log-in',
    'facebook/not-available',
  ])('%s is told from a page that changed', page => {
    expect(read(page)).toMatchObject({ kind: 'nothing', reason: 'wall' });
  });
});

describe('members of a Facebook group', () => {
  const community = {
    key: 'facebook-group:7001',
    name: 'Dike Builders of the North',
    kind: 'group',
    platform: 'facebook',
    url: 'https://www.facebook.com/groups/7001/',
  };

  it.each(['facebook/group-member', 'facebook/group-members'])('%s comes with the group', page => {
    expect(read(page)).toMatchObject({ community });
  });
});

function read(name: string): Reading {
  const folder = fileURLToPath(new URL('../../../fixtures', import.meta.url));
  const page = findPages(folder).find(one => one.name === name);
  const expectation = page && loadExpectation(page);
  if (!page || !expectation || 'problem' in expectation) throw new Error(`no fixture ${name}`);
  return readPage(loadDocument(page, expectation.url), new URL(expectation.url), SITES);
}

function personOf(reading: Reading): PersonReading | undefined {
  return reading.kind === 'person' ? reading.person : undefined;
}
