import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../utils/capture/identities.ts';

describe('an address of a person', () => {
  it.each([
    ['https://fr.linkedin.com/in/Ann-Poe?trk=x', 'linkedin:ann-poe'],
    ['https://www.linkedin.com/in/%D0%B0%D0%BD%D0%BD%D0%B0/overlay/contact-info/', 'linkedin:анна'],
    ['https://github.com/AnnPoe/', 'github:annpoe'],
    ['https://twitter.com/@AnnPoe', 'x:annpoe'],
    ['https://mobile.x.com/annpoe', 'x:annpoe'],
    ['https://t.me/s/ann_poe', 'telegram:ann_poe'],
    ['https://ann_poe.t.me/', 'telegram:ann_poe'],
    ['https://web.telegram.org/k/#@Ann_Poe', 'telegram:ann_poe'],
    ['https://web.telegram.org/a/#123456789', 'telegram:123456789'],
    ['https://m.vk.com/id15', 'vk:id15'],
    ['https://canary.discord.com/users/300000000000000001', 'discord:300000000000000001'],
    ['https://wa.me/+4915120000000', 'whatsapp:4915120000000'],
    ['https://api.whatsapp.com/send?phone=%2B4915120000000&text=x', 'whatsapp:4915120000000'],
    ['https://vk.ru/ann.poe', 'vk:ann.poe'],
    ['https://habr.com/en/users/ann-poe/posts/', 'habr:ann-poe'],
    ['https://habr.com/users/ann-poe', 'habr:ann-poe'],
    ['https://x.com/AnnPoe/with_replies', 'x:annpoe'],
    ['https://mbasic.facebook.com/Ann.Poe?v=info', 'facebook:ann.poe'],
    ['https://de-de.facebook.com/profile.php?id=100015&sk=about', 'facebook:100015'],
    ['https://www.facebook.com/groups/7001/user/100015/', 'facebook:100015'],
    ['https://www.facebook.com/people/Ann-Poe/100015/', 'facebook:100015'],
    ['https://m.facebook.com/ann.poe/about_work_and_education', 'facebook:ann.poe'],
    ['https://www.xing.com/profile/Ann_Poe7/cv', 'xing:ann_poe7'],
    ['https://bsky.app/profile/Ann.bsky.social', 'bluesky:ann.bsky.social'],
    ['https://bsky.app/profile/did%3Aplc%3Aab12', 'bluesky:did:plc:ab12'],
    ['https://social.example/@Ann@home.example', 'url:home.example/@ann'],
    ['https://www.Social.example/@ann/?tab=1#top', 'url:social.example/@ann'],
    ['https://forum.example:8080/u/Ann/', 'url:forum.example:8080/u/Ann'],
  ])('%s has the key %s', (address, key) => {
    expect(identityOf(address)?.key).toBe(key);
  });

  it('keeps two members apart whom only the query or the route tells apart', () => {
    expect(identityOf('https://old.example/member.php?u=1&s=abc')?.key).toBe(
      'url:old.example/member.php?u=1',
    );
    expect(identityOf('https://old.example/member.php?u=2')?.key).toBe('url:old.example/member.php?u=2');
    expect(identityOf('https://app.example/#/users/5')?.key).toBe('url:app.example#/users/5');
  });

  it('gives the one address that all spellings lead to', () => {
    expect(identityOf('http://de.linkedin.com/in/ann-poe/?x=1')).toEqual({
      key: 'linkedin:ann-poe',
      platform: 'linkedin',
      handle: 'ann-poe',
      url: 'https://www.linkedin.com/in/ann-poe/',
    });
  });
});

describe('an address that is nobody’s', () => {
  it.each([
    'https://www.linkedin.com/company/fernlight',
    'https://www.linkedin.com/shareArticle?url=x',
    'https://twitter.com/intent/user?screen_name=ann',
    'https://x.com/home',
    'https://github.com/features',
    'https://github.com/ann/boats',
    'https://t.me/share/url?url=x',
    'https://vk.com/club15',
    'https://m.vk.com/wall15_16',
    'https://web.telegram.org/a/#-1001234567890',
    'https://web.telegram.org/k/',
    'https://discord.com/channels/200000000000000001/200000000000000003',
    'https://web.whatsapp.com/',
    'https://x.com/annpoe/status/15',
    'https://www.facebook.com/groups/7001/',
    'https://www.facebook.com/ann.poe/posts/15',
    'https://www.facebook.com/profile.php',
    'https://bsky.app/profile/ann.bsky.social/post/15',
    'https://vk.com/share.php?url=x',
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'javascript:alert(1)',
    'mailto:ann@poe.example',
    'not an address',
  ])('%s has no identity', address => {
    expect(identityOf(address)).toBeUndefined();
  });
});
