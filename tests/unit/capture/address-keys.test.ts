import { describe, expect, it } from 'vitest';
import { keysOfAddress } from '../../../utils/capture/address-keys.ts';

describe('the address of a page alone', () => {
  it.each([
    ['https://www.linkedin.com/in/ann-poe/details/experience/', ['linkedin:ann-poe']],
    ['https://m.vk.com/id15', ['vk:id15']],
    ['https://web.telegram.org/k/#@ann_poe', ['telegram:ann_poe']],
    ['https://social.example/@ann@home.example/media', ['url:home.example/@ann']],
    [
      'https://forum.example/u/Ann/summary',
      ['url:forum.example/u/Ann/summary', 'url:forum.example/u/Ann', 'url:forum.example/u/ann'],
    ],
    ['https://forum.example/members/ann.5/', ['url:forum.example/members/ann.5']],
    [
      'https://club.example/board/user/ann/posts',
      ['url:club.example/board/user/ann/posts', 'url:club.example/board/user/ann'],
    ],
    [
      'https://social.example/@Ann/with_replies',
      ['url:social.example/@ann/with_replies', 'url:social.example/@ann'],
    ],
    ['https://old.example/memberlist.php?mode=viewprofile&u=5', ['url:old.example/memberlist.php?u=5']],
  ])('%s names the person by %j', (address, keys) => {
    expect(keysOfAddress(address)).toEqual(keys);
  });

  it.each([
    'https://www.linkedin.com/feed/',
    'https://x.com/annpoe/status/12',
    'https://github.com/annpoe/kiln',
    'https://www.linkedin.com/sharing/share-offsite/?url=x',
    'about:blank',
    'file:///home/ann/u/ann',
    'not an address',
  ])('%s names nobody', address => {
    expect(keysOfAddress(address)).toEqual([]);
  });

  it('does not take a folder of a site for its owner', () => {
    expect(keysOfAddress('https://conf.example/2026/talks')).toEqual(['url:conf.example/2026/talks']);
  });
});
