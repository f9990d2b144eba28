import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { type Capture, UNREADABLE } from '../../utils/model/reading.ts';
import { fakeHost, type World } from './fake-host.ts';
import { PAGE, vera } from './people.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

function openPopup(world: Partial<World>) {
  const host = fakeHost(world);
  showPopup(host);
  return host;
}

const field = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });

function nobody(reason: 'no-person' | 'wall' | 'changed' | 'not-a-document', selection = ''): Capture {
  return { readable: true, reading: { kind: 'nothing', page: { ...PAGE, selection }, reason } };
}

test('a frame is shown before the page is read', () => {
  openPopup({});
  expect(screen.getByRole('status', { name: 'Reading the page…' })).toBeTruthy();
});

describe('a page without a person', () => {
  test.each([
    ['no-person', /No person was found/u],
    ['wall', /log-in or “not found” page/u],
    ['changed', /This site has changed/u],
    ['not-a-document', /This is a file/u],
  ] as const)('(%s) says so in one sentence', async (reason, words) => {
    openPopup({ capture: nobody(reason) });
    await screen.findByText(words);
  });

  test('offers an empty card with the address, ready to be typed', async () => {
    openPopup({ capture: nobody('no-person') });
    expect((await field('Profile')).value).toBe('club.example/people/vera-lindqvist');
    expect(document.activeElement).toBe(await field('Name'));
  });

  test('takes a selected name for the name', async () => {
    openPopup({ capture: nobody('no-person', 'Анна Ларина-Светлова') });
    expect((await field('Name')).value).toBe('Анна Ларина-Светлова');
    expect((await field('Note')).value).toBe('');
  });

  test('takes any other selection for the note', async () => {
    openPopup({ capture: nobody('no-person', 'She keeps the lighthouse in Turku.') });
    expect((await field('Name')).value).toBe('');
    expect((await field('Note')).value).toBe('She keeps the lighthouse in Turku.');
  });

  test('can be saved by hand all the same', async () => {
    const host = openPopup({ capture: nobody('wall', 'Anna Larina') });
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Kept: Anna Larina');
    expect(host.actions).toMatchObject([
      { type: 'saveContact', fields: { name: 'Anna Larina', profileUrl: PAGE.url } },
    ]);
  });
});

describe('a page that cannot be read', () => {
  test.each(UNREADABLE)('(%s) says so and can be saved by hand', async problem => {
    const page = { url: 'about:addons', title: '', selection: '' };
    openPopup({ capture: { readable: false, problem, page } });
    await screen.findByText(/fill in the card yourself/u);
    expect((await field('Profile')).value).toBe('');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

test('a profile written against the reader is shown as text', async () => {
  const hostile = vera();
  const headline = '<img src=x onerror=alert(1)>';
  hostile.fields.headline = {
    value: headline,
    confidence: 1,
    origin: { layer: 'site', detail: '<b>h2</b>' },
  };
  openPopup({
    capture: { readable: true, reading: { kind: 'person', page: PAGE, site: 'x', person: hostile } },
  });
  expect((await field('Headline')).value).toBe(headline);
  expect(document.querySelector('img, b')).toBeNull();
});
