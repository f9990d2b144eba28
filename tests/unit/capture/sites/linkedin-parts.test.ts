import { describe, expect, it } from 'vitest';
import { pageOf, slugIdentity, slugOf } from '../../../../utils/capture/sites/linkedin/address.ts';
import { dateRangeIn, dayConnectedIn, isDay } from '../../../../utils/capture/sites/linkedin/dates.ts';
import { degreeIn, isPronouns } from '../../../../utils/capture/sites/linkedin/degree.ts';
import { isLinkedIn } from '../../../../utils/capture/sites/linkedin/host.ts';
import { mutualConnectionsIn } from '../../../../utils/capture/sites/linkedin/mutual.ts';
import { targetOf } from '../../../../utils/capture/sites/linkedin/redirect.ts';
import { pageAt } from '../page.ts';

describe('LinkedIn addresses', () => {
  it.each([
    'https://www.linkedin.com/in/ida-ferro',
    'https://it.linkedin.com/in/Ida-Ferro/?trk=x#top',
    'https://linkedin.com/in/ida-ferro/details/experience/',
    '/in/ida-ferro/overlay/contact-info/',
  ])('%s is the profile of ida-ferro', address => {
    expect(slugOf(address, 'https://www.linkedin.com/feed/')).toBe('ida-ferro');
  });

  it('a percent-encoded slug is decoded for the key and encoded in the address', () => {
    const slug = slugOf('https://www.linkedin.com/in/%D0%98%D0%B4%D0%B0-%C3%A9', 'https://www.linkedin.com/');
    expect(slugIdentity(slug ?? '')).toEqual({
      key: 'linkedin:ида-é',
      platform: 'linkedin',
      handle: 'ида-é',
      url: 'https://www.linkedin.com/in/%D0%B8%D0%B4%D0%B0-%C3%A9/',
    });
  });

  it('a broken percent sign is kept as it is', () => {
    expect(slugOf('https://www.linkedin.com/in/100%25-ida%', 'https://www.linkedin.com/')).toBeDefined();
  });

  it('a member id keeps its case', () => {
    expect(slugIdentity('ACoAABpQrStUvWxYz0123').key).toBe('linkedin-member:ACoAABpQrStUvWxYz0123');
  });

  it.each([
    [
      'https://www.linkedin.com/in/x/overlay/contact-info/',
      { kind: 'profile', slug: 'x', part: 'contact-info' },
    ],
    ['https://www.linkedin.com/in/x/details/experience/', { kind: 'profile', slug: 'x', part: 'details' }],
    ['https://www.linkedin.com/sales/lead/ACwAAK,NAME,a', { kind: 'lead', id: 'ACwAAK' }],
    ['https://www.linkedin.com/search/results/people/?keywords=a', { kind: 'people', shows: 'results' }],
    ['https://www.linkedin.com/groups/12/members/', { kind: 'people', shows: 'members' }],
    ['https://www.linkedin.com/authwall?trk=x', { kind: 'wall' }],
    ['https://www.linkedin.com/feed/', { kind: 'other' }],
    ['https://www.linkedin.com/company/x/', { kind: 'other' }],
  ])('%s is told apart', (address, kind) => {
    expect(pageOf(new URL(address))).toEqual(kind);
  });

  it.each(['https://linkedin.com.example/in/x', 'https://notlinkedin.com/in/x'])(
    '%s is another site',
    address => {
      expect(isLinkedIn(new URL(address))).toBe(false);
    },
  );
});

describe('dates of a position', () => {
  it.each([
    ['Nov 2021 - Present · 2 yrs 9 mos', 'Nov 2021', 'Present', true],
    ['Jan 2014 - Dec 2017 · 4 yrs', 'Jan 2014', 'Dec 2017', false],
    ['Nov 2021–Present', 'Nov 2021', 'Present', true],
    ['2009 - 2011 · 2 yrs', '2009', '2011', false],
    ['янв. 2020 – настоящее время · 4 г. 6 мес.', 'янв. 2020', 'настоящее время', true],
    ['de mar de 2019 - dez de 2020 · 1 ano', 'de mar de 2019', 'dez de 2020', false],
    ['2019年4月 - 現在 · 5年', '2019年4月', '現在', true],
  ])('%s', (line, start, end, current) => {
    expect(dateRangeIn(line)).toEqual({ start, end, current });
  });

  it.each([
    'Product Lead 2019 - Growth',
    'Full-time · 4 yrs',
    'Stockholm, Sweden',
    'From 2018 to 2020 I worked on bridges - and on tunnels, which are longer than bridges, mostly · 3',
    '',
  ])('"%s" is none', line => {
    expect(dateRangeIn(line)).toBeUndefined();
  });
});

describe('degrees and pronouns', () => {
  it.each([
    ['· 2nd', '2nd'],
    [' • 3rd+', '3rd+'],
    ['1st', '1st'],
    ['· 2.', '2nd'],
    ['· 2º', '2nd'],
    ['3-й', '3rd'],
  ])('%s is the degree %s', (line, degree) => {
    expect(degreeIn(line)).toBe(degree);
  });

  it.each(['500+', '·', '2 followers', '3 years', '4th', 'France'])('%s is no degree', line => {
    expect(degreeIn(line)).toBeUndefined();
  });

  it('pronouns are told from a headline with a slash', () => {
    expect(['(She/Her)', 'he/him/his', 'они/их'].every(isPronouns)).toBe(true);
    expect(['Founder/CEO', 'Glass artist / Teacher', 'and/or more'].some(isPronouns)).toBe(false);
  });
});

describe('links out of LinkedIn', () => {
  it('lead through its redirects', () => {
    expect(targetOf('https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Frye%2Eexample')).toBe(
      'https://rye.example',
    );
    expect(targetOf('https://www.linkedin.com/safety/go?url=https%3A%2F%2Frye.example%2Fa')).toBe(
      'https://rye.example/a',
    );
  });

  it('never to anything but a web page', () => {
    expect(targetOf('https://www.linkedin.com/redir/redirect?url=javascript%3Aalert(1)')).toBeUndefined();
    expect(targetOf('https://www.linkedin.com/company/x')).toBeUndefined();
  });
});

describe('the people whom both know', () => {
  const LINK = '<a href="/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH">';

  it.each([
    ['<strong>Odd</strong>, <strong>Wim</strong> and 6 other mutual connections', '8'],
    ['<strong>Odd</strong> и ещё 1 204 общих контакта', '1205'],
    ['<strong>Odd</strong> and <strong>Wim</strong> are mutual connections', '2'],
    ['43 mutual connections', '43'],
    ['<strong>Odd</strong> and 500+ other mutual connections', undefined],
    ['<strong>Odd</strong> و٦ آخرون', undefined],
    ['Odd and 6 other mutual connections', undefined],
    ['Show connections', undefined],
  ])('“%s” are %s', (words, count) => {
    const { document } = pageAt('https://www.linkedin.com/in/ida-ferro/', `${LINK}${words}</a>`);
    expect(mutualConnectionsIn(document.body)).toBe(count);
  });
});

describe('the day of the connection', () => {
  it.each([
    ['Connected on March 3, 2024', 'March 3, 2024'],
    ['Контакт установлен 3 марта 2024 г.', '3 марта 2024 г.'],
    ['Vernetzt seit 8. Februar 2024', '8. Februar 2024'],
    ['Connected 2 days ago', undefined],
    ['Bridge engineer', undefined],
  ])('“%s” was %s', (line, day) => {
    expect(dayConnectedIn(line)).toBe(day);
  });

  it.each(['Feb 8, 2024', '08.02.2024', '2024-02-08', '8 de fev. de 2024', '2024年2月8日'])(
    '%s is one',
    line => {
      expect(isDay(line)).toBe(true);
    },
  );

  it.each(['March 7', '+43 660 1234567', 'Mill Lane 3, 8010 Graz'])('%s is none', line => {
    expect(isDay(line)).toBe(false);
  });
});
