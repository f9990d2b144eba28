import { expect, test } from 'vitest';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { alreadyKept } from '../../steps.ts';
import { launchKept } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });

test('an introduction is noted, closed, removed and brought back without a mouse', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' } }, { fields: { name: 'Bo Casel' } }]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Ada Brunn' });
  await waitForFocus(panel, 'article');
  await pressOn(panel, button('Note an introduction or a recommendation'));
  await tabTo(panel, { role: 'searchbox', name: 'To whom' });
  await panel.type('bo');
  await panel.waitFor(button('Bo Casel'));
  await pressOn(panel, button('Bo Casel'));
  await typeInto(panel, 'What for', 'the footbridge');
  await panel.press('Enter');
  await panel.waitForText('Noted');
  await panel.waitFor('.history-entry a');

  await pressOn(panel, button('What came of it?'));
  await panel.type('they build it');
  await panel.press('Enter');
  await panel.waitForText('They are in touch · they build it');
  await waitForFocus(panel, button('Change what came of it'));

  await pressOn(panel, button('Remove from the history: Introduction'));
  await panel.waitForText('Removed from the history');
  expect((await kept.storeDump()).introductions).toEqual([]);
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('they build it');
});

test('a recommendation is noted and thanked for without a mouse', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' } }]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Ada Brunn' });
  await waitForFocus(panel, 'article');
  await pressOn(panel, button('Note an introduction or a recommendation'));
  await tabTo(panel, { role: 'radio', name: 'I introduced them' });
  // Round to the last of the three.
  await panel.press('ArrowLeft');
  await typeInto(panel, /^To whom/u, 'to the river office');
  await panel.press('Enter');
  await panel.waitForText('to the river office');
  await pressOn(panel, button('I have said thank you'));
  await panel.waitFor(() => !document.body.textContent?.includes('I have said thank you'));
  const { interactions } = await kept.storeDump();
  expect(interactions).toMatchObject([
    { kind: 'recommendation', direction: 'theirs', thankedOn: expect.any(String) },
    { kind: 'message', direction: 'mine' },
  ]);
});

test('an opportunity is noted and corrected without a mouse', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, tags: ['bridges'] }]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Opportunities' });
  await typeInto(panel, 'What', 'A gant');
  await typeInto(panel, 'For people tagged', 'bridges');
  await panel.press('Enter');
  await panel.waitForText('May interest');

  await pressOn(panel, button('Change: A gant'));
  await waitForFocus(panel, 'form[aria-label] textarea');
  await panel.press('Control+A');
  await panel.type('A grant');
  await panel.press('Enter');
  await panel.waitForText('Saved');
  await waitForFocus(panel, button('Change: A grant'));
  expect((await kept.storeDump()).opportunities).toMatchObject([{ text: 'A grant', tags: ['bridges'] }]);
});
