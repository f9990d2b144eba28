import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Surface } from '../../../scripts/browser/surface.ts';
import type { Command } from '../../../utils/model/commands.ts';
import { addDays, dayOf } from '../../../utils/time/wall.ts';
import { violationsOf } from '../axe.ts';
import { alreadyKept } from '../steps.ts';
import { type KeptChromium, launchKept } from './harness.ts';

const today = dayOf(new Date());

/** A promise to nobody in particular, due so many days from today. */
function promised(days: number): Command {
  const promise = { text: `word ${days}`, direction: 'mine', due: addDays(today, days) } as const;
  return { type: 'addFollowUp', actionId: v7(), contactIds: [], promise };
}

/** Writes that the user was last here so many days ago. */
async function lastHere(kept: KeptChromium, days: number): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  await tab.evaluate(
    async day => {
      const open = indexedDB.open('kept');
      await new Promise(resolve => open.addEventListener('success', resolve));
      const transaction = open.result.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put({ name: 'presence', days: [day] });
      await new Promise(resolve => transaction.addEventListener('complete', resolve));
      open.result.close();
    },
    addDays(today, -days),
  );
  await tab.close();
}

async function promisedBefore(kept: KeptChromium, commands: Command[]): Promise<void> {
  const tab = await kept.openExtensionPage('/welcome.html');
  await tab.evaluate(async sent => {
    for (const one of sent) await Reflect.get(globalThis, 'chrome').runtime.sendMessage(one);
  }, commands);
  await tab.close();
}

async function dues(kept: KeptChromium): Promise<Record<string, string>> {
  const { followUps = [] } = await kept.storeDump();
  return Object.fromEntries(
    followUps.map(one => [Reflect.get(Object(one), 'text'), Reflect.get(Object(one), 'due')]),
  );
}

const DAYS = [-18, -15, -12, -9, -6, -3, 0];

test('who comes back after 20 days spreads what has passed, sees where it went, and can take it back', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' } }]);
  await promisedBefore(kept, DAYS.map(promised));
  const before = await dues(kept);
  await lastHere(kept, 20);

  const panel = await kept.openPanel();
  await panel.waitForText('You have been away for 20 days.');
  await panel.waitForText('6 promises move to the days from tomorrow on');
  await panel.waitForText('word -18');
  expect(await violationsOf(panel)).toEqual([]);
  await panel.click({ role: 'button', name: 'Start fresh' });
  await panel.waitForText('Spread over the next two weeks');
  await panel.waitFor(() => document.querySelectorAll('.promise-due').length === 1);
  const after = await dues(kept);
  expect(DAYS.map(day => after[`word ${day}`])).toEqual(
    [1, 3, 5, 8, 10, 12, 0].map(days => addDays(today, days)),
  );
  expect(await dueIn(panel)).toEqual(['word 0']);

  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitForText('Taken back');
  await panel.waitForText('You have been away for 20 days.');
  expect(await dues(kept)).toEqual(before);

  await panel.click({ role: 'button', name: 'No, leave it all' });
  await panel.waitForText('Everything stays where it is');
  await kept.stopBackground();
  const again = await kept.openExtensionPage('/sidepanel.html');
  await again.waitForText('word -18');
  expect(await again.text()).not.toContain('Start fresh');
});

/** What the panel shows as due. */
function dueIn(panel: Surface): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.promise-due .promise-words')].map(words => words.textContent ?? ''),
  );
}
