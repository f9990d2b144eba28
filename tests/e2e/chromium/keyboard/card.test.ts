import { expect, test } from 'vitest';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { fixturePage } from '../../pages.ts';
import { alreadyKept, fieldOf, openCard, openProfile } from '../../steps.ts';
import { launchKept } from '../harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const marta = { key: 'linkedin:martaquill', platform: 'linkedin' };

test('a person is kept with a promise, and taken back, without a mouse', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await typeInto(popup, /^Name/u, 'Marta Quill-Roos');
  await tabTo(popup, { role: 'radio', name: 'I promised' });
  await popup.press('ArrowRight');
  await typeInto(popup, 'What', 'send me the drawings');
  await typeInto(popup, 'When', 'yesterday');
  await popup.waitForText('is in the past');
  await typeInto(popup, 'Note', 'Met at the bridge walk');
  await typeInto(popup, 'Tags', 'bridges');
  await pressOn(popup, { role: 'button', name: 'Save' });
  await waitForFocus(popup, { role: 'textbox', name: 'When' });
  await popup.press('Control+a');
  await popup.type('tomorrow at 10');
  await popup.press('Enter');
  await popup.waitForText('Kept: Marta Quill-Roos');
  const { contacts, followUps } = await kept.storeDump();
  expect(contacts).toMatchObject([{ note: 'Met at the bridge walk', tags: ['bridges'], typed: ['name'] }]);
  expect(followUps).toMatchObject([{ text: 'send me the drawings', direction: 'theirs' }]);

  await pressOn(popup, { role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'button', name: 'Save' });
  await waitForFocus(popup, 'form');
  expect((await kept.storeDump()).contacts).toEqual([]);

  await popup.press('Enter');
  await popup.waitForText('Kept: Marta Quill-Roos');
  await waitForFocus(popup, { role: 'button', name: 'Close' });
  await popup.press('Enter');
  await popup.waitUntilClosed();
});

test('what was typed before is cleared, and the side panel and the tab are opened, without a mouse', async () => {
  const kept = await launchKept();
  const left = await openProfile(kept, page);
  await typeInto(left, 'Note', 'half a thou');
  await left.close();

  const popup = await openCard(kept);
  await popup.waitForText('Restored what you typed');
  await pressOn(popup, { role: 'button', name: 'Clear' });
  await waitForFocus(popup, { role: 'textbox', name: /^Name/u });
  expect(await fieldOf(popup, 'name')).toBe(page.name);
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  await pressOn(popup, { role: 'button', name: 'Open in side panel' });
  const panel = await kept.panel();
  await panel.waitForText(page.name);

  const again = await kept.openPopup();
  await again.waitForText('You know');
  await pressOn(again, { role: 'button', name: 'Open in a tab' });
  await (await kept.extensionTab('/sidepanel.html')).waitForText(page.name);
});

test('promises of a kept person are answered, and the old or the new is chosen, without a mouse', async () => {
  const kept = await launchKept();
  const fields = { name: page.name, role: 'Bridge Engineer', location: 'Delft' };
  const promise = { text: 'send the drawings', direction: 'mine', due: '2026-11-01' } as const;
  await alreadyKept(kept, [{ fields, identities: [marta], promise }]);
  const popup = await openProfile(kept, page);
  const done = { role: 'button', name: 'Done: send the drawings' };

  await pressOn(popup, done);
  await waitForFocus(popup, { role: 'button', name: 'Undo' });
  await popup.press('Enter');
  await popup.waitForText('Taken back');
  await waitForFocus(popup, done);
  expect((await kept.storeDump()).followUps).toMatchObject([{ state: 'open' }]);

  await pressOn(popup, { role: 'button', name: 'Tomorrow: send the drawings' });
  await popup.waitForText('Moved to');
  await waitForFocus(popup, { role: 'button', name: 'Undo' });
  await popup.press('Escape');
  await waitForFocus(popup, { role: 'button', name: 'Tomorrow: send the drawings' });

  await tabTo(popup, { role: 'radio', name: 'New: Utrecht' });
  await popup.press('ArrowUp');
  await waitForFocus(popup, { role: 'radio', name: 'Old: Delft' });
  await pressOn(popup, { role: 'button', name: 'Save changes' });
  await popup.waitForText('New position: Lead Bridge Engineer');
  await waitForFocus(popup, { role: 'button', name: 'Close' });
  const { contacts } = await kept.storeDump();
  expect(contacts).toMatchObject([{ role: 'Lead Bridge Engineer', location: 'Delft' }]);
});
