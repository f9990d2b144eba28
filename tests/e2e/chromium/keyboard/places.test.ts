import { expect, test } from 'vitest';
import { openedBy, pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { fixturePage } from '../../pages.ts';
import { keepAttendees, perform } from '../../steps.ts';
import { type KeptChromium, launchKept, type Surface } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });
const link = (name: string) => ({ role: 'link', name });

/** The panel, once it shows what it has: a key that comes sooner than a hand could press it may be lost. */
async function openToday(kept: KeptChromium): Promise<Surface> {
  const panel = await kept.openPanel();
  await panel.waitFor('.today > :not(h2, .bone)');
  return panel;
}

/** Types into an empty field for a day what the arrows make of it: a day of this year. */
async function chooseDay(panel: Surface, name: RegExp): Promise<void> {
  await tabTo(panel, { role: 'textbox', name });
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await panel.press(key);
}

test('a community and its event are kept, described, left and brought back without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openToday(kept);
  await pressOn(panel, link('Communities'));
  await pressOn(panel, button('Add a community'));
  await typeInto(panel, 'Name', 'Bridge Walkers');
  await panel.press('Enter');
  await waitForFocus(panel, 'article');

  await tabTo(panel, { role: 'combobox', name: 'Kind' });
  await panel.press('ArrowDown');
  await typeInto(panel, 'Your role', 'Treasurer');
  await typeInto(panel, 'Address', 'https://walkers.example/');
  await typeInto(panel, 'Note', 'Every second Sunday');
  await panel.press('Tab');
  await expect
    .poll(async () => (await kept.storeDump()).communities)
    .toMatchObject([
      { name: 'Bridge Walkers', kind: 'chat', role: 'Treasurer', note: 'Every second Sunday' },
    ]);
  await tabTo(panel, button('Open its page'), 'Shift+Tab');
  const opened = await openedBy(kept.context, () => panel.press('Enter'));
  expect(opened).toBe('https://walkers.example/');

  await pressOn(panel, button('Add an event'));
  await typeInto(panel, 'Name of the event', 'Night walk');
  await chooseDay(panel, /^Day/u);
  await pressOn(panel, button('Add'));
  await panel.waitForText('Kept: Night walk');
  await waitForFocus(panel, 'article');
  await tabTo(panel, { role: 'combobox', name: 'Kind' });
  await panel.press('ArrowDown');
  await chooseDay(panel, /^Until/u);
  await typeInto(panel, 'Where', 'Pier 4');
  await panel.press('Enter');
  await expect
    .poll(async () => (await kept.storeDump()).gatherings)
    .toMatchObject([{ name: 'Night walk', kind: 'meetup', venue: 'Pier 4', until: /^\d{4}-01-01$/u }]);

  await pressOn(panel, button('Delete'));
  await panel.waitForText('is in the trash');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await tabTo(panel, link('Night walk'), 'Shift+Tab');
  await panel.press('Enter');
  await waitForFocus(panel, 'article');
  await pressOn(panel, link('Bridge Walkers'));
  await waitForFocus(panel, 'article');

  await pressOn(panel, button('Delete'));
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await tabTo(panel, link('Bridge Walkers'), 'Shift+Tab');
});

test('a community is found, and where a person is known from is changed, without a mouse', async () => {
  const kept = await launchKept();
  await (await keepAttendees(kept, fixturePage('meetup/attendees'))).close();
  const panel = await openToday(kept);
  await pressOn(panel, link('Communities'));
  await tabTo(panel, { role: 'searchbox', name: 'Search by name' });
  await panel.type('bookb');
  await pressOn(panel, link('Bergen Bookbinders'));
  await waitForFocus(panel, 'article');
  await pressOn(panel, link('Sewing night'));
  await waitForFocus(panel, 'article');
  await pressOn(panel, link('Ann Poe'));
  await waitForFocus(panel, 'article');

  await typeInto(panel, 'Role in Bergen Bookbinders', 'Chair');
  await panel.press('Enter');
  await expect.poll(async () => JSON.stringify((await kept.storeDump()).contacts)).toContain('Chair');
  await pressOn(panel, button('Take out of Sewing night'));
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await waitForFocus(panel, button('Take out of Sewing night'));
  await typeInto(panel, 'Community or event', 'Loom evenings');
  await pressOn(panel, button('New event'));
  await panel.waitFor(link('Loom evenings'));
  await waitForFocus(panel, 'main *');
});

test('of a long list of events more are shown without a mouse', async () => {
  const kept = await launchKept();
  const fields = { name: 'Bridge Walkers', kind: 'group', note: '' } as const;
  await perform(kept, { type: 'addCommunity', fields });
  const [community] = (await kept.storeDump()).communities ?? [];
  const communityId = String(Reflect.get(Object(community), 'id'));
  const walks = Array.from({ length: 22 }, (_, index) => ({
    ...({ type: 'addGathering', communityId } as const),
    fields: { name: `Walk ${index}`, kind: 'event', note: '' } as const,
  }));
  await perform(kept, ...walks);
  const panel = await openToday(kept);
  await pressOn(panel, link('Communities'));
  await pressOn(panel, link('Bridge Walkers'));
  await waitForFocus(panel, 'article');
  await pressOn(panel, button('Show more'));
  await panel.waitFor(() => document.querySelectorAll('.contact-rows a').length === 22);
  await waitForFocus(panel, 'li:nth-child(21) a');
});
