import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/capture/read.ts';
import { SITES } from '../../../../utils/capture/sites/index.ts';
import { pageAt } from '../page.ts';

const read = (address: string, html: string) => {
  const { document, url } = pageAt(address, html);
  return readPage(document, url, SITES);
};
const communityOn = (address: string, html: string) => {
  const reading = read(address, html);
  return 'community' in reading ? reading.community : undefined;
};
const identitiesOn = (address: string, html: string) => {
  const reading = read(address, html);
  return reading.kind === 'person' ? reading.person.identities.map(one => one.key) : [];
};

const GENERATOR = '<meta name="generator" content="Discourse 3.6.0">';
const discourseUser = (name: string) =>
  `${GENERATOR}<title>Kiln Talk</title><section class="user-main"><section class="about"><div class="details">
   <div class="user-profile-names"><div class="username">${name}</div></div></div></section></section>`;
const xenforoMember = (id: number) =>
  `<html id="XF"><title>Ann Poe | Paddle Club</title><div class="memberHeader"><h1 class="memberHeader-name">
   <span class="username" data-user-id="${id}">Ann Poe</span></h1></div></html>`;

describe('a member of a forum', () => {
  it('is one person in every letter case of the address and on every tab of the profile', () => {
    const spellings = ['/u/Ann', '/u/ann/summary', '/users/ANN/activity/topics'].map(path =>
      identitiesOn(`https://kiln.example${path}`, discourseUser('Ann')),
    );
    expect(new Set(spellings.flat())).toEqual(new Set(['url:kiln.example/u/ann']));
  });

  it('keeps their number when they take another name', () => {
    const before = identitiesOn('https://club.example/members/ann-poe.7/', xenforoMember(7));
    const after = identitiesOn('https://club.example/members/ann-loe.7/about', xenforoMember(7));
    expect(before.filter(key => after.includes(key))).toEqual(['xenforo:club.example/7']);
  });

  it('is told from others where the whole path stands in the query', () => {
    const [one] = identitiesOn('https://club.example/index.php?members/ann.7/', xenforoMember(7));
    const [other] = identitiesOn('https://club.example/index.php?members/tim.8/', xenforoMember(8));
    expect(one).not.toBe(other);
  });

  it('is named by the head alone, and the page said to have changed, when the markup is gone', () => {
    const reading = read(
      'https://kiln.example/u/ann',
      `${GENERATOR}<link rel="canonical" href="/u/ann"><title>Profile - ann - Kiln Talk</title><main></main>`,
    );
    expect(reading).toMatchObject({
      kind: 'person',
      changed: true,
      person: { fields: { name: { value: 'ann' } } },
    });
  });

  it('is nobody when the head is of another member', () => {
    const reading = read(
      'https://kiln.example/u/ann',
      `${GENERATOR}<link rel="canonical" href="/u/tim"><title>Profile - tim - Kiln Talk</title><main></main>`,
    );
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'changed' });
  });
});

describe('the forum that the user knows them from', () => {
  it('comes along with its front page', () => {
    expect(communityOn('https://kiln.example/u/ann', discourseUser('ann'))).toEqual({
      key: 'url:kiln.example',
      name: 'Kiln Talk',
      kind: 'forum',
      platform: 'discourse',
      url: 'https://kiln.example/',
    });
  });

  it('is told from another forum in a folder of the same host', () => {
    const inFolder = `<meta name="discourse-base-uri" content="/talk">${discourseUser('ann')}`;
    expect(communityOn('https://kiln.example/talk/u/ann', inFolder)?.key).toBe('url:kiln.example/talk');
  });

  it('is called by its host when the page does not say its name', () => {
    const nameless = discourseUser('ann').replace('<title>Kiln Talk</title>', '');
    expect(communityOn('https://kiln.example/u/ann', nameless)?.name).toBe('kiln.example');
  });
});
