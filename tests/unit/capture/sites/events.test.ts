import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../utils/capture/read.ts';
import { SITES } from '../../../../utils/capture/sites/index.ts';
import { jsonLd, pageAt } from '../page.ts';

const read = (address: string, html: string) => {
  const { document, url } = pageAt(address, html);
  return readPage(document, url, SITES);
};
const nextData = (pageProps: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps } })}</script>`;
const inkEvening = (startDate: string) =>
  read(
    'https://www.eventbrite.com/e/ink-tickets-12',
    jsonLd({
      '@type': 'Event',
      name: 'Ink evening',
      url: 'https://www.eventbrite.com/e/ink-tickets-12',
      startDate,
      performer: { '@type': 'Person', name: 'Ann Poe' },
    }),
  );

describe('the event that the user met somebody at', () => {
  it('comes along with its day', () => {
    expect(inkEvening('2026-12-03T18:30:00+01:00')).toMatchObject({
      kind: 'people',
      gathering: {
        key: 'eventbrite-event:12',
        name: 'Ink evening',
        platform: 'eventbrite',
        on: '2026-12-03',
      },
    });
  });

  it.each(['2026-12-03T23:30:00Z', '2026-12-03T23:30:00+00:00', '2026-02-30', 'soon'])(
    'has no day when the page gives %s, of which the day in its own place is not known',
    startDate => {
      expect(inkEvening(startDate)).toMatchObject({ gathering: { on: undefined } });
    },
  );

  it('is one event under every address of the site', () => {
    const page = nextData({
      initialData: { data: { event: { url: 'kiln' }, hosts: [{ name: 'Ann', username: 'a' }] } },
    });
    const keys = ['https://lu.ma/kiln', 'https://luma.com/kiln?tk=1'].map(address => {
      const reading = read(address, `${page}<title>Kiln</title><link rel="canonical" href="${address}">`);
      return 'gathering' in reading ? reading.gathering?.key : undefined;
    });
    expect(keys).toEqual(['luma-event:kiln', 'luma-event:kiln']);
  });
});

describe('somebody at an event', () => {
  it('is one person by number and by user name on Luma', () => {
    const user = { name: 'Ann', username: 'ann', api_id: 'usr-1', linkedin_handle: '/in/ann-poe' };
    const reading = read('https://luma.com/user/usr-1', nextData({ initialData: { user } }));
    const keys = reading.kind === 'person' ? reading.person.identities.map(one => one.key) : [];
    expect(keys).toEqual(['luma:ann', 'luma:usr-1', 'linkedin:ann-poe']);
  });

  it('is offered under both names when page and head of Leader-ID disagree', () => {
    const reading = read(
      'https://leader-id.ru/users/5',
      '<meta property="og:url" content="https://leader-id.ru/users/5"><meta property="og:title" content="Ann Poe"><main><h1>Tim Else</h1></main>',
    );
    const offered = reading.kind === 'person' ? reading.person.disputes[0]?.values.map(one => one.value) : [];
    expect(offered).toEqual(['Tim Else', 'Ann Poe']);
  });

  it('is read from no data of a size that no page needs', () => {
    const user = {
      name: 'ann-1',
      firstName: 'Ann',
      lastName: 'Poe',
      metadata: { bio: 'x'.repeat(3_000_000) },
    };
    const reading = read('https://www.skool.com/@ann-1', nextData({ currentUser: user }));
    expect(reading).toMatchObject({ kind: 'nothing', reason: 'changed' });
  });

  it('is never the signed-in user of Skool, even where nobody else is in the data', () => {
    const self = { name: 'me-1', firstName: 'Me', lastName: 'Myself' };
    expect(read('https://www.skool.com/@ann-1', nextData({ self }))).toMatchObject({ kind: 'nothing' });
  });
});
