import { describe, expect, it } from 'vitest';
import { expectedLeaves, readLeaves } from '../../../../scripts/corpus/leaves.ts';
import { loadDocument, loadExpectation } from '../../../../scripts/corpus/pages.ts';
import linkedin from '../../../../utils/capture/sites/linkedin.ts';
import { CERTAIN, type PersonReading } from '../../../../utils/model/reading.ts';
import { degreeOf, open, pages, personOn } from './linkedin-fixtures.ts';

describe.each(pages)('the LinkedIn page $name', page => {
  const expectation = loadExpectation(page);
  if ('problem' in expectation) throw new Error(`${page.name}: ${expectation.problem}`);
  const url = new URL(expectation.url);
  const expected = expectation.kind === 'profile' ? [expectation.person ?? {}] : expectation.people;

  it('gives what a person sees on it, and nothing else', () => {
    const people = peopleOf(linkedin.read({ document: loadDocument(page, url.href), url }));
    expect(people.map(one => sorted(readLeaves(one)))).toEqual(
      expected.map(one => sorted(expectedLeaves({ ...NOBODY, ...one }))),
    );
  });
});

describe('on a profile of 2026', () => {
  it('the hidden "· 1st" beside the visible 2nd degree is not believed', () => {
    const { document, url } = open('sdui-second-degree');
    expect(degreeOf(document, url)).toBe('2nd');
  });

  it('two degrees that nothing tells apart leave the degree empty, and both are offered', () => {
    const { document, url } = open('sdui-second-degree');
    for (const link of document.querySelectorAll('main [href*="custom-invite"]')) link.remove();
    for (const wrapper of document.querySelectorAll('[data-display-contents]')) wrapper.className = 'same';
    expect(degreeOf(document, url)).toBeUndefined();
    expect(disputed(personOn(document, url))).toEqual(['connectionDegree: 1st or 2nd']);
  });

  it('a bar at the top with another headline leaves the headline empty, and both are offered', () => {
    const { document, url } = open('sdui-headline-of-bar-differs');
    expect(personOn(document, url).fields.headline).toBeUndefined();
    expect(disputed(personOn(document, url))).toEqual(['headline: Mends clocks or Mends clocks and watches']);
  });

  it('a bar at the top that names somebody else has no say', () => {
    const { document, url } = open('sdui-headline-of-bar-differs');
    document.querySelector('[role="toolbar"] p')?.replaceChildren('Previous Visitor');
    expect(personOn(document, url).fields.headline?.value).toBe('Mends clocks');
  });

  it('a card of which nothing but the title gives the name is told as changed', () => {
    const { document, url } = open('sdui-name-only-in-title');
    expect(linkedin.read({ document, url })).not.toHaveProperty('changed');
    document.querySelector('[aria-label^="Message"]')?.remove();
    expect(linkedin.read({ document, url })).toMatchObject({
      changed: true,
      person: { fields: { name: { value: 'Bram O’Leary', origin: { layer: 'title' } } } },
    });
  });

  it('people at the company are not taken for people whom both know', () => {
    const { document, url } = open('sdui-second-degree');
    for (const link of document.querySelectorAll('a[href*="CANNED_SEARCH"]')) {
      link.setAttribute(
        'href',
        '/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&currentCompany=1',
      );
    }
    expect(personOn(document, url).fields.mutualConnections).toBeUndefined();
  });

  it('a degree that the style sheet hides does not count', () => {
    const { document, url } = open('sdui-name-in-h1-empty-lower-cards');
    const copy = document.createElement('p');
    copy.textContent = '· 1st';
    copy.setAttribute('style', 'color: grey; display: none');
    document.querySelector('h1')?.after(copy);
    expect(degreeOf(document, url)).toBe('3rd+');
  });

  it('a stranger whom the side rail invites is nobody', () => {
    const { document, url } = open('sdui-second-degree');
    for (const link of document.querySelectorAll('main section a[href*="custom-invite"]')) link.remove();
    const text = JSON.stringify(linkedin.read({ document, url }));
    expect(text).not.toContain('Otto Vane');
    expect(text).not.toContain('otto-vane');
  });

  it('a mutual connection’s photo is not taken where the person has none', () => {
    const { document, url } = open('sdui-second-degree');
    document.querySelector('[aria-label="Profile photo"]')?.remove();
    expect(personOn(document, url).fields.photoUrl).toBeUndefined();
  });

  it('the title counts where the card has no heading, if the card confirms it', () => {
    const { document, url } = open('sdui-name-only-in-title');
    expect(personOn(document, url).fields.name).toMatchObject({ value: 'Bram O’Leary', confidence: 0.95 });
  });

  it('a title that nothing confirms is not taken for the name', () => {
    const { document, url } = open('sdui-name-only-in-title');
    document.title = 'Previous Visitor | LinkedIn';
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'changed' });
  });

  it('the card of the previous person is not read under the new address', () => {
    const { document, url } = open('sdui-card-of-previous-person');
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'changed' });
  });

  it('a former position is no current role', () => {
    const { document, url } = open('sdui-second-degree');
    for (const line of document.querySelectorAll('p')) {
      if (line.textContent?.startsWith('Mar 2023')) line.textContent = 'Mar 2023 - Dec 2024 · 1 yr 10 mos';
    }
    const { fields, positions } = personOn(document, url);
    expect(positions[0]).toEqual({
      title: 'Lead Bridge Engineer',
      company: 'Harbour & Sons',
      start: 'Mar 2023',
      end: 'Dec 2024',
    });
    expect(fields.role).toBeUndefined();
  });

  it('cards that were not scrolled to leave their fields empty', () => {
    const { document, url } = open('sdui-name-in-h1-empty-lower-cards');
    expect(personOn(document, url)).toMatchObject({
      positions: [],
      fields: { name: { value: 'Ida Ferro' } },
    });
  });

  it('a school alone in the card is not taken for the company, and a lone company is shown as uncertain', () => {
    const { document, url } = open('sdui-name-in-h1-empty-lower-cards');
    expect(personOn(document, url).fields.company).toBeUndefined();
    document.querySelector('#school-accent-4')?.setAttribute('id', 'unknown-accent-4');
    const logo = document.createElement('img');
    logo.src = 'https://media.licdn.com/dms/image/v2/L9/company-logo_100_100/0/1';
    document.querySelector('#unknown-accent-4')?.after(logo);
    expect(personOn(document, url).fields.company?.confidence).toBeLessThan(CERTAIN);
  });

  it('the contact link without a place before it gives no location', () => {
    const { document, url } = open('sdui-second-degree');
    for (const line of document.querySelectorAll('section p')) {
      if (line.textContent === 'Utrecht' || line.textContent === '·') line.remove();
    }
    expect(personOn(document, url).fields.location).toBeUndefined();
  });

  it('LinkedIn’s own id of the member is a second identity', () => {
    const { document, url } = open('sdui-second-degree');
    expect(personOn(document, url).identities.map(one => one.key)).toEqual([
      'linkedin:martaquill',
      'linkedin-member:ACoAABpQrStUvWxYz0123456789abcdefghijk',
    ]);
  });

  it('an address by member id gives the slug that the card shows', () => {
    const { document } = open('sdui-second-degree');
    const url = new URL('https://www.linkedin.com/in/ACoAABpQrStUvWxYz0123456789abcdefghijk/');
    expect(personOn(document, url).fields.profileUrl?.value).toBe('https://www.linkedin.com/in/martaquill/');
  });
});

describe('the contact details', () => {
  it('of an open conversation are not the person’s own', () => {
    const { document } = open('sdui-contact-info');
    const url = new URL('https://www.linkedin.com/in/rosa-lindt/');
    expect(personOn(document, url)).toMatchObject({ emails: [], phones: [], websites: [] });
  });

  it('come from the dialog and not from a conversation beside it', () => {
    const { document, url } = open('ember-contact-info');
    const chat = document.createElement('div');
    chat.className = 'msg-overlay-conversation-bubble';
    chat.setAttribute('role', 'dialog');
    for (const href of ['/in/noor-haddad/', 'mailto:viewer@elsewhere.example']) {
      chat.append(Object.assign(document.createElement('a'), { href, textContent: href }));
    }
    document.body.prepend(chat);
    expect(personOn(document, url).emails).toEqual(['noor@puppets.example']);
  });
});

describe('on a profile of the Ember generation', () => {
  it('title, head and JSON island of the previous person are not believed', () => {
    const { document, url } = open('ember-first-degree');
    const text = JSON.stringify(linkedin.read({ document, url }));
    expect(text).toContain('Mary Jane Okoro');
    expect(text).not.toMatch(/Predecessor|Viewing/u);
  });

  it('a card that links to somebody else than the address is not read', () => {
    const { document } = open('ember-first-degree');
    const url = new URL('https://www.linkedin.com/in/walter-predecessor/');
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'changed' });
  });

  it('roles under one company are that company’s', () => {
    const { document, url } = open('ember-first-degree');
    const { positions } = personOn(document, url);
    expect(positions.filter(one => one.company === 'Quay Library').map(one => one.title)).toEqual([
      'Chief Librarian',
      'Librarian',
    ]);
  });

  it('a position whose dates are not understood does not lend its title to the next one', () => {
    const { document, url } = open('ember-first-degree');
    for (const line of document.querySelectorAll('.pvs-entity__caption-wrapper')) {
      if (line.textContent?.startsWith('Jul 2021')) line.textContent = 'ग्रीष्म २०२१';
    }
    const { positions } = personOn(document, url);
    expect(positions.map(one => one.company)).toEqual(['Quay Library', 'Quay Library', 'Fern & Page']);
  });
});

describe('on a redesigned profile', () => {
  it.each(['sdui-redesigned', 'public-redesigned'])(
    '%s gives the name and says that the page has changed',
    name => {
      const found = linkedin.read(open(name));
      expect(found).toMatchObject({ kind: 'person', changed: true });
    },
  );

  it('the title of the previous person is not believed', () => {
    const { document, url } = open('sdui-redesigned');
    document.title = 'Feed | LinkedIn';
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'changed' });
    document.title = 'Edda Previous | LinkedIn';
    expect(linkedin.read({ document, url })).toEqual({ kind: 'nothing', reason: 'changed' });
  });
});

describe('on a profile as visitors see it', () => {
  it('a former employer in alumniOf is not the company', () => {
    const { document, url } = open('public-profile');
    document.querySelector('.top-card__links-container')?.remove();
    expect(personOn(document, url).fields.company?.value).toBe('Skerry Lines');
  });

  it('a title in the linked data is no current role where all positions have ended', () => {
    const { document, url } = open('public-profile');
    const dates = document.querySelector('.experience-item .date-range');
    dates?.replaceChildren('Jul 2021 - Dec 2022');
    expect(personOn(document, url).fields.role).toBeUndefined();
  });

  it('a country code alone is no location', () => {
    const { document, url } = open('public-profile');
    document.querySelector('.profile-info-subheader')?.remove();
    const script = document.querySelector('script');
    if (script) script.textContent = script.textContent.replace('"addressLocality":"Karlskrona",', '');
    expect(personOn(document, url).fields.location).toBeUndefined();
  });

  it('a placeholder image in the linked data is no photo', () => {
    const { document, url } = open('public-profile');
    expect(personOn(document, url).fields.photoUrl).toBeUndefined();
  });

  it('masked values are left out', () => {
    const { document, url } = open('public-masked-2026');
    expect(JSON.stringify(linkedin.read({ document, url }))).not.toContain('**');
  });
});

describe('every value', () => {
  it('says where it stood and when that was last seen to work', () => {
    const { document, url } = open('sdui-second-degree');
    for (const field of Object.values(personOn(document, url).fields)) {
      expect(field.origin).toMatchObject({ layer: 'site', seen: '2026-04' });
      expect(field.origin.detail).not.toBe('');
    }
  });
});

const NOBODY = { emails: [], phones: [], websites: [], positions: [] };

/** Each open question as "field: one or other". */
function disputed({ disputes }: PersonReading): string[] {
  return disputes.map(({ field, values }) => `${field}: ${values.map(one => one.value).join(' or ')}`);
}

function peopleOf(found: ReturnType<typeof linkedin.read>): PersonReading[] {
  if (found?.kind === 'person') return [found.person];
  if (found?.kind === 'signals') return found.signals.map(signal => signal.person);
  return found?.kind === 'people' ? found.people : [];
}

function sorted(leaves: readonly { field: string; value: string }[]): string[] {
  return leaves.map(({ field, value }) => `${field}: ${value}`).sort();
}
