import { expect, test } from 'vitest';
import { openedBy, pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { alreadyKept } from '../../steps.ts';
import { type KeptChromium, launchKept, type Surface } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });

async function openAda(kept: KeptChromium): Promise<Surface> {
  await alreadyKept(kept, [
    {
      fields: { name: 'Ada Brunn' },
      websites: ['https://ada.example/'],
      tags: ['bridges'],
      source: { url: 'https://spans.example/team', title: 'The team' },
      promise: { text: 'send the drawings', direction: 'mine', due: '2026-01-15' },
    },
  ]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Ada Brunn' });
  await waitForFocus(panel, 'article');
  return panel;
}

test('a promise is done with the next one to follow, and both taken back, without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openAda(kept);
  const next = button('Done, next… send the drawings');
  await pressOn(panel, next);
  await waitForFocus(panel, { role: 'textbox', name: 'Next time' });
  await panel.press('Escape');
  await waitForFocus(panel, next);
  await panel.press('Enter');
  await panel.type('2 March 2031');
  await panel.waitForText('2031');
  await panel.press('Enter');
  await panel.waitForText('Promise kept; next');
  await waitForFocus(panel, button('Undo'));
  const { followUps } = await kept.storeDump();
  expect(followUps).toMatchObject([{ state: 'kept' }, { state: 'open', due: '2031-03-02' }]);
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, next);
});

test('an occasion is added, corrected, removed and brought back without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openAda(kept);
  const occasions = async () => (await kept.storeDump()).occasions;
  await pressOn(panel, button('Add an occasion'));
  await typeInto(panel, /^Day/u, '31');
  await tabTo(panel, { role: 'combobox', name: 'Month' });
  await panel.press('ArrowDown');
  await pressOn(panel, button('Add'));
  await panel.waitForText('There is no such day');
  await tabTo(panel, { role: 'textbox', name: /^Day/u }, 'Shift+Tab');
  await panel.press('Control+a');
  await panel.type('12');
  await panel.press('Enter');
  await panel.waitFor(button('Change: Birthday'));
  await waitForFocus(panel, button('Add an occasion'));
  expect(await occasions()).toMatchObject([{ kind: 'birthday', on: '--02-12', yearly: true }]);

  await tabTo(panel, button('Change: Birthday'), 'Shift+Tab');
  await panel.press('Enter');
  await waitForFocus(panel, { role: 'combobox', name: 'Occasion' });
  await panel.press('Escape');
  await waitForFocus(panel, button('Change: Birthday'));
  await panel.press('Enter');
  await typeInto(panel, 'Year', '1990');
  await panel.press('Enter');
  await panel.waitForText('1990');
  await waitForFocus(panel, button('Change: Birthday'));
  expect(await occasions()).toMatchObject([{ on: '1990-02-12' }]);

  await pressOn(panel, button('Remove: Birthday'));
  await panel.waitForText('Removed');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await waitForFocus(panel, button('Remove: Birthday'));
});

test('rhythm, mentor and pause are chosen without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openAda(kept);
  await tabTo(panel, { role: 'combobox', name: 'How often' });
  await panel.press('ArrowDown');
  await panel.waitForText('In touch every week');
  // "Other…" stands before "Never", the last one.
  await panel.press('End');
  await panel.waitForText('No rhythm');
  await panel.press('ArrowUp');
  await tabTo(panel, { role: 'spinbutton', name: 'Number' });
  await panel.type('4');
  await tabTo(panel, { role: 'combobox', name: 'Unit' });
  await panel.press('ArrowDown');
  await panel.waitForText('In touch every 4 months');

  await pressOn(panel, button('Mentor, pause, rhythms'));
  await tabTo(panel, { role: 'combobox', name: 'Mentoring' });
  await panel.press('ArrowDown');
  await tabTo(panel, { role: 'combobox', name: 'Everyone tagged' });
  await panel.press('ArrowDown');
  const rhythms = async () => {
    const { contacts, cadences } = await kept.storeDump();
    return { contacts, cadences };
  };
  await expect.poll(rhythms).toMatchObject({
    contacts: [{ cadence: { every: 4, unit: 'month' }, mentorship: 'mentor' }],
    cadences: [{ cadence: { every: 1, unit: 'week' } }],
  });
});

test('the pages of a person are opened without a mouse, and the keyboard stays where it was', async () => {
  const kept = await launchKept();
  const panel = await openAda(kept);
  for (const [name, url] of [
    ['ada.example', 'https://ada.example/'],
    ['The team', 'https://spans.example/team'],
  ] as const) {
    await tabTo(panel, button(name));
    expect(await openedBy(kept.context, () => panel.press('Enter'))).toBe(url);
    await waitForFocus(panel, button(name));
  }
});
