import { expect, test } from 'vitest';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { fixturePage } from '../../pages.ts';
import { alreadyKept, openPopupOn } from '../../steps.ts';
import { launchKept } from '../harness.ts';

test('people of a list are looked at, kept together and taken back without a mouse', async () => {
  const kept = await launchKept();
  const popup = await openPopupOn(kept, fixturePage('circle/members'));
  await pressOn(popup, { role: 'button', name: 'Tim Else' });
  await waitForFocus(popup, 'form');
  await pressOn(popup, { role: 'button', name: 'Back to the list' });
  await waitForFocus(popup, { role: 'button', name: 'Tim Else' });

  await tabTo(popup, { role: 'checkbox', name: 'Keep Tim Else' }, 'Shift+Tab');
  await popup.press('Space');
  await popup.waitFor({ role: 'button', name: 'Save 1 person' });
  await tabTo(popup, { role: 'checkbox', name: 'Select all' }, 'Shift+Tab');
  await popup.press('Space');
  await pressOn(popup, { role: 'checkbox', name: 'From Weave School' }, 'Space');
  await tabTo(popup, { role: 'textbox', name: 'Tags for all of them' });
  await popup.type('looms');
  await pressOn(popup, { role: 'button', name: 'Save 2 people' });
  await popup.waitForText('Kept 2 people');
  await waitForFocus(popup, { role: 'button', name: 'Close' });
  const tags = ['looms'];
  const { contacts, communities } = await kept.storeDump();
  expect(contacts).toMatchObject([{ tags }, { tags }]);
  expect(communities).toMatchObject([{ name: 'Weave School' }]);

  await pressOn(popup, { role: 'button', name: 'Undo' });
  await waitForFocus(popup, 'form');
  await tabTo(popup, { role: 'button', name: 'Save 2 people' });
  expect((await kept.storeDump()).contacts).toEqual([]);
});

test('the news of a person is answered with a promise without a mouse', async () => {
  const kept = await launchKept();
  const pia = { key: 'linkedin:pia-storm', platform: 'linkedin' };
  await alreadyKept(kept, [{ fields: { name: 'Pia Storm' }, identities: [pia] }]);
  const popup = await openPopupOn(kept, fixturePage('linkedin/catch-up'));
  const news = { role: 'button', name: 'Pia Storm' };
  await pressOn(popup, news);
  await waitForFocus(popup, 'form');
  await pressOn(popup, { role: 'button', name: 'Back to the list' });
  await waitForFocus(popup, news);
  await popup.press('Enter');
  await typeInto(popup, 'What', 'Write to Pia');
  await popup.press('Enter');
  await popup.waitForText('Updated: Pia Storm');
  expect((await kept.storeDump()).followUps).toMatchObject([{ text: 'Write to Pia' }]);
});
