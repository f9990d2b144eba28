import { describe, expect, it, test } from 'vitest';
import { lookAtTab, type MarkPorts } from '../../../utils/actions/background/recognise.ts';
import { hostOfTyped, originOf } from '../../../utils/actions/origins.ts';
import { createI18n } from '../../../utils/i18n/index.ts';
import { act, due, save, useFreshStore } from '../support/store.ts';

const store = useFreshStore();
const ADA = 'https://de.linkedin.com/in/Ada-Brunn/details/experience/';
const TAB = 7;

/** One tab that shows an address, on a site that is granted unless `granted` names other origins. */
function fakeTab(url: string | undefined, granted?: string[]) {
  const seen: { url: string | undefined; mark: { text: string; title: string } | undefined } = {
    url,
    mark: { text: 'old', title: 'old' },
  };
  const ports: MarkPorts = {
    seenTab: async id => (seen.url === undefined ? undefined : { id, url: seen.url }),
    mayLook: async address => granted?.includes(originOf(address)) ?? true,
    async markTab(_, text, title) {
      seen.mark = { text, title };
    },
    async unmarkTab() {
      seen.mark = undefined;
    },
  };
  const look = (language: 'en' | 'ru' = 'en') =>
    lookAtTab(store(), ports, TAB, { now: new Date('2026-11-22T10:00'), i18n: createI18n(language) });
  return { seen, ports, look };
}

const promise = (text: string, when: string) => ({ text, direction: 'mine' as const, due: due(when) });

describe('a tab with the profile of somebody kept', () => {
  it('has a tick, in any spelling of the address', async () => {
    await save(store());
    const tab = fakeTab(ADA);
    await tab.look();
    expect(tab.seen.mark).toEqual({ text: '✓', title: 'Ada Brunn: kept' });
  });

  it('says how many promises are due, and not those to come', async () => {
    const contactId = await save(store(), { promise: promise('send the drawings', '2026-11-22') });
    for (const when of ['2026-11-22T09:59', '2026-11-22T10:01', '2026-12-01'])
      await act(store(), { type: 'addFollowUp', contactIds: [contactId], promise: promise('call', when) });
    const tab = fakeTab(ADA);
    await tab.look();
    expect(tab.seen.mark).toEqual({ text: '✓2', title: 'Ada Brunn: kept, 2 promises are due' });
    await tab.look('ru');
    expect(tab.seen.mark?.title).toBe('Ada Brunn: есть в Kept, ждут 2 обещания');
  });

  it('has room for one digit', async () => {
    const contactId = await save(store());
    for (let count = 0; count < 12; count++)
      await act(store(), {
        type: 'addFollowUp',
        contactIds: [contactId],
        promise: promise('call', '2026-11-20'),
      });
    const tab = fakeTab(ADA);
    await tab.look();
    expect(tab.seen.mark?.text).toBe('✓9+');
  });

  it('loses the tick when the person goes into the trash', async () => {
    const contactId = await save(store());
    await act(store(), { type: 'deleteContact', contactId });
    const tab = fakeTab(ADA);
    await tab.look();
    expect(tab.seen.mark).toBeUndefined();
  });
});

describe('a tab stays as it is', () => {
  const untouched = { text: 'old', title: 'old' };

  it.each([
    ['whose address the browser withholds', undefined, undefined],
    ['of a site that is not granted, though a click has shown its address', ADA, ['https://github.com/*']],
  ])('%s', async (_, url, granted) => {
    await save(store());
    const tab = fakeTab(url, granted);
    await tab.look();
    expect(tab.seen.mark).toEqual(untouched);
  });

  it('that has gone on to another page while its person was looked up', async () => {
    await save(store());
    const tab = fakeTab(ADA);
    const ports = {
      ...tab.ports,
      async mayLook() {
        tab.seen.url = 'https://www.linkedin.com/feed/';
        return true;
      },
    };
    await lookAtTab(store(), ports, TAB, { now: new Date(), i18n: createI18n('en') });
    expect(tab.seen.mark).toEqual(untouched);
  });
});

test('a stranger, and a page that is nobody’s, take the tick off', async () => {
  await save(store());
  for (const url of ['https://www.linkedin.com/in/someone-else/', 'https://www.linkedin.com/feed/']) {
    const tab = fakeTab(url);
    await tab.look();
    expect(tab.seen.mark, url).toBeUndefined();
  }
});

describe('a typed address', () => {
  it.each([
    ['forum.example', 'forum.example'],
    [' Forum.Example/u/ann ', 'forum.example'],
    ['http://forum.example:8080/t/5', 'forum.example'],
    ['https://форум.рф', 'xn--l1adgmc.xn--p1ai'],
    ['localhost', 'localhost'],
  ])('%j is the site %s', (text, host) => {
    expect(hostOfTyped(text)).toBe(host);
  });

  it.each([
    '',
    ' ',
    '*',
    '*.example',
    'https://*/',
    '*://*/*',
    'forum',
    'ftp://forum.example',
    'two words',
    'mailto:a@b.c',
  ])('%j is no site', text => {
    expect(hostOfTyped(text)).toBeUndefined();
  });
});
