import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readingReport } from '../../components/capture/report.ts';
import type { PersonReading, Reading } from '../../utils/model/reading.ts';
import { type FakeHost, fakeHost, type World } from './fake-host.ts';
import { PAGE, vera } from './people.ts';
import { showPopup } from './show-popup.tsx';

type PersonPage = Extract<Reading, { kind: 'person' }>;

afterEach(cleanup);

async function openPopup(reading: Reading, world: Partial<World> = {}): Promise<FakeHost> {
  const host = fakeHost({ capture: { readable: true, reading }, ...world });
  showPopup(host);
  await screen.findByRole('form', { name: 'Card' });
  return host;
}

function pageOf(person: PersonReading, more: Partial<PersonPage> = {}): PersonPage {
  return { kind: 'person', page: PAGE, site: 'Harbour Club', person, ...more };
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const save = () => fireEvent.click(screen.getByRole('button', { name: /^Save/u }));

describe('a field on which the page contradicts itself', () => {
  const said = (value: string) => ({
    value,
    confidence: 0.9,
    origin: { layer: 'site' as const, detail: 'main h2' },
  });
  const disputed = (): PersonReading => {
    const { company: _, ...fields } = vera().fields;
    const values = [said('Northern Harbours'), said('Free Harbours')];
    return { ...vera(), fields, disputes: [{ field: 'company', values }] };
  };
  const offer = () => screen.getByRole('group', { name: 'Company: The page says two things:' });

  test('is empty, and both things are offered', async () => {
    await openPopup(pageOf(disputed()));
    expect(field('Company').value).toBe('');
    const names = within(offer())
      .getAllByRole('button')
      .map(button => button.textContent);
    expect(names).toEqual(['Northern Harbours', 'Free Harbours']);
  });

  test('takes the one that the user presses, as if typed', async () => {
    const host = await openPopup(pageOf(disputed()));
    fireEvent.click(within(offer()).getByRole('button', { name: 'Free Harbours' }));
    await waitFor(() => expect(field('Company').value).toBe('Free Harbours'));
    expect(within(offer()).getByRole('button', { pressed: true }).textContent).toBe('Free Harbours');
    save();
    await screen.findByText('Kept: Vera Lindqvist');
    expect(host.actions).toMatchObject([{ fields: { company: 'Free Harbours' }, typed: ['company'] }]);
  });

  test('is shown even where it is the one that is left out while empty', async () => {
    const values = [said('I keep lighthouses.'), said('I build harbours.')];
    await openPopup(pageOf({ ...vera(), disputes: [{ field: 'about', values }] }));
    fireEvent.click(screen.getByRole('button', { name: 'I build harbours.' }));
    await waitFor(() => expect(field('About').value).toBe('I build harbours.'));
  });
});

describe('a page that has changed', () => {
  const changed = pageOf(vera(), { changed: true });
  const writeText = vi.fn(async (_text: string) => undefined);
  beforeEach(() => {
    writeText.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => vi.unstubAllGlobals());
  const copy = () => fireEvent.click(screen.getByRole('button', { name: 'Copy a report' }));

  test('asks to check the fields and copies a report', async () => {
    await openPopup(changed);
    screen.getByText('This page has changed, please check the fields.');
    copy();
    await screen.findByText('Copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(readingReport(changed));
  });

  test('offers the report where nobody was found for that reason', async () => {
    const nothing = { kind: 'nothing', page: PAGE, reason: 'changed' } as const;
    await openPopup(nothing);
    copy();
    await screen.findByText('Copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(readingReport(nothing));
  });

  test('says when the browser does not let it copy', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await openPopup(changed);
    copy();
    await screen.findByText('The browser did not allow copying.');
  });

  test('is not spoken of on other pages', async () => {
    await openPopup(pageOf(vera()));
    expect(screen.queryByRole('button', { name: 'Copy a report' })).toBeNull();
  });
});

describe('the report', () => {
  const hostile = (): PersonReading => ({
    ...vera(),
    fields: {
      ...vera().fields,
      role: {
        value: 'Tide (keeper)',
        confidence: 1,
        origin: {
          layer: 'site',
          detail: 'a[href="/in/vera-lindqvist"][title="Tide (keeper)"]',
          seen: '2026-04',
        },
      },
    },
    emails: ['vera@harbour.example'],
  });

  test('says which field came from where', () => {
    expect(readingReport(pageOf(vera())).split('\n')).toEqual([
      'Site: Harbour Club',
      'Page: club.example/people/…',
      'name: json-ld, Person, 2026-10',
      'headline: json-ld, Person, 2026-10',
      'role: heuristic, line under the name',
      'company: json-ld, Person, 2026-10',
      'location: json-ld, Person, 2026-10',
      'profileUrl: json-ld, Person, 2026-10',
    ]);
  });

  test.each([
    'https://www.linkedin.com/in/vera-lindqvist/details/experience/?id=vera#lindqvist',
    'https://club.example/vera-lindqvist',
    'https://vera-lindqvist.example/',
    'https://vera-lindqvist.club.example/about',
  ])('holds nothing that the page says of the person (%s)', url => {
    const report = readingReport(pageOf(hostile(), { page: { ...PAGE, url } }));
    expect(report).toContain('role: site, a[href="/in/…"][title="…"], 2026-04');
    const { fields, emails } = hostile();
    const values = [...Object.values(fields).flatMap(one => one?.value ?? []), ...emails];
    for (const secret of [...values, 'vera', 'lindqvist']) {
      expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  test('of a page without anybody has no part of the address that can be a name', () => {
    const page = { ...PAGE, url: 'https://club.example/vera-lindqvist/posts' };
    expect(readingReport({ kind: 'nothing', page, reason: 'changed' })).toBe(
      'Page: club.example/…/…\nFound: nothing, changed',
    );
  });
});
