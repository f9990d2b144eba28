import { expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { alreadyKept } from '../steps.ts';
import { launchKept } from './harness.ts';

test('an introduction is noted on one page, stands on both, tells what came of it, and is taken out again', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' } }, { fields: { name: 'Bo Casel' } }]);
  const panel = await kept.openPanel();
  await panel.click({ role: 'link', name: 'Ada Brunn' });
  await panel.click({ role: 'button', name: 'Note an introduction or a recommendation' });
  await panel.fill({ role: 'searchbox', name: 'To whom' }, 'bo');
  await panel.waitFor({ role: 'button', name: 'Bo Casel' });
  await panel.press('Enter');
  await panel.fill({ role: 'textbox', name: 'What for' }, 'the footbridge');
  expect(await violationsOf(panel)).toEqual([]);
  await panel.press('Enter');
  await panel.waitForText('Noted');
  await panel.waitFor('.history-entry a');

  await panel.click('.history-entry a');
  await panel.waitFor({ role: 'heading', name: 'Bo Casel' });
  await panel.click({ role: 'button', name: 'What came of it?' });
  await panel.waitFor('[name="result"]');
  await panel.type('they build it');
  await panel.press('Enter');
  await panel.waitForText('They are in touch · they build it');
  expect(await panel.focused({ role: 'button', name: 'Change what came of it' })).toMatchObject({
    isTarget: true,
  });
  expect(await violationsOf(panel)).toEqual([]);

  await panel.click({ role: 'button', name: 'Remove from the history: Introduction' });
  await panel.waitForText('Removed from the history');
  expect(await kept.storeDump()).toMatchObject({ interactions: [], introductions: [] });
  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitForText('they build it');
});

test('an opportunity is noted for people like one, and told to them through Today', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, tags: ['bridges'] }]);
  const panel = await kept.openPanel();
  await panel.click({ role: 'link', name: 'Ada Brunn' });
  await panel.click({ role: 'link', name: 'Note an opportunity for people like this' });
  await panel.fill({ role: 'textbox', name: 'What' }, 'A grant');
  await panel.fill({ role: 'textbox', name: 'Link, if there is one' }, 'grant.example/apply');
  await panel.press('Enter');
  await panel.waitForText('May interest');
  expect(await violationsOf(panel)).toEqual([]);
  await panel.click({ role: 'link', name: 'Today and people' });
  await panel.waitForText('A grant: may interest 1 person tagged bridges');
  await panel.click({ role: 'button', name: 'Done: Ada Brunn' });
  await panel.waitForText('Noted');
  expect((await kept.storeDump()).interactions).toMatchObject([{ kind: 'opportunity', direction: 'mine' }]);
  await panel.click({ role: 'link', name: 'Opportunities' });
  await panel.waitForText('No opportunity is noted.');
});
