import { describe, expect, it } from 'vitest';
import linkedin from '../../../../utils/capture/sites/linkedin.ts';
import { pageAt } from '../page.ts';
import { open, personOn } from './linkedin-fixtures.ts';

describe('a list of people', () => {
  it('brings the group along', () => {
    expect(linkedin.read(open('group-members'))).toMatchObject({
      community: {
        key: 'linkedin-group:4711',
        name: 'Moss and Bindings',
        kind: 'group',
        url: 'https://www.linkedin.com/groups/4711/',
      },
    });
  });

  it.each(['event-attendees', 'event-attendees-by-search'])('%s brings the event along', name => {
    expect(linkedin.read(open(name))).toMatchObject({
      gathering: { key: 'linkedin-event:7123456789012345678', name: 'Night of Open Workshops' },
    });
  });

  it('has no group where nothing names it', () => {
    const { document, url } = open('group-members');
    document.querySelector('header')?.remove();
    expect(linkedin.read({ document, url })).toMatchObject({ community: undefined });
  });
});

describe('a conversation', () => {
  it('of more than two people is about none of them', () => {
    const { document, url } = open('messaging-thread');
    const name = document.querySelector('.msg-s-message-group__name')?.cloneNode();
    if (name) document.querySelector('.msg-thread')?.append(name);
    name?.appendChild(document.createTextNode('Silas Brook'));
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'no-person' });
  });

  it.each(['Nell Ashby Active now', 'Nell Ashby · Mobile • 3h ago', 'Nell Ashby Status is offline'])(
    '“%s” is with Nell Ashby',
    title => {
      const { document, url } = open('messaging-thread');
      document.querySelector('.msg-entity-lockup__entity-title')?.replaceChildren(title);
      expect(personOn(document, url).fields.name?.value).toBe('Nell Ashby');
    },
  );
});

describe('what has happened', () => {
  it('is told in the page’s own words, with the day', () => {
    const found = linkedin.read(open('catch-up'));
    expect(
      found?.kind === 'signals' && found.signals.map(({ kind, text, when }) => [kind, text, when]),
    ).toEqual([
      ['birthday', 'Celebrate Tilda’s birthday today', 'today'],
      ['birthday', 'Celebrate Amir’s recent birthday on Nov 18', 'on Nov 18'],
      ['work-anniversary', 'Celebrate 3 years at Spanwerk', 'on Nov 20'],
      ['new-position', 'Celebrate Pia’s new role as Head Gardener at Lindenhof', undefined],
    ]);
  });

  it('is told by the tab where its words are not understood', () => {
    expect(linkedin.read(open('catch-up-russian'))).toMatchObject({
      signals: [{ text: 'Поздравьте с 5-летием в «Сад и дом»', when: '20 ноября' }],
    });
  });

  it('has the age of a notification', () => {
    expect(linkedin.read(open('notifications'))).toMatchObject({
      signals: [{ when: '3h' }, { when: '1d' }, { when: '2d' }],
    });
  });
});

describe('what is no person', () => {
  it.each([
    ['log-in-wall', 'wall'],
    ['public-not-found', 'wall'],
    ['empty-with-refresh', 'wall'],
    ['feed', 'no-person'],
  ])('%s is told as %s', (name, reason) => {
    const { document, url } = open(name);
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason });
  });

  it('a profile address whose anchors are all gone is told as changed', () => {
    const page = pageAt('https://www.linkedin.com/in/ida-ferro/', '<main><div>Something new</div></main>');
    expect(linkedin.read(page)).toEqual({ kind: 'nothing', reason: 'changed' });
  });
});

describe('a lead of Sales Navigator', () => {
  it('is known by the id of the lead, since the page does not tell the profile', () => {
    const { document, url } = open('sales-lead');
    expect(personOn(document, url).identities.map(one => one.key)).toEqual([
      'linkedin-sales:ACwAAKm01noPQrs2tuVwXyZ34abcdEFghIJklmn',
    ]);
  });
});
