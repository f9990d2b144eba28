import { expect, test } from 'vitest';
import { pressOn, tabTo, waitForFocus } from '../keyboard.ts';
import { alreadyKept } from '../steps.ts';
import { launchKept } from './harness.ts';

const button = (name: string) => ({ role: 'button', name });
const ada = { role: 'link', name: 'Ada Brunn' };

test('what takes its own button away keeps the keyboard: answered, deleted, folded up, and each taken back', async () => {
  const kept = await launchKept();
  const promise = { text: 'send the drawings', direction: 'mine', due: '2026-01-15' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, promise }]);
  const panel = await kept.openPanel();
  const done = button('Done: send the drawings');
  await pressOn(panel, done);
  await panel.waitForText('Promise kept');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, done);

  await tabTo(panel, ada);
  await panel.press('Enter');
  await waitForFocus(panel, 'article');
  const next = button('Done, next… send the drawings');
  await pressOn(panel, next);
  await waitForFocus(panel, { role: 'textbox', name: 'Next time' });
  await panel.press('Escape');
  await waitForFocus(panel, next);
  await pressOn(panel, button('Add an occasion'));
  await tabTo(panel, { role: 'textbox', name: /^Day/u });
  await panel.type('12');
  await panel.press('Enter');
  await panel.waitFor(button('Change: Birthday'));
  await waitForFocus(panel, button('Add an occasion'));

  await pressOn(panel, button('Delete'));
  await panel.waitForText('is in the trash');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, ada);
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: 'Ada Brunn' }]);
});
