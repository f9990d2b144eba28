import { expect, test } from 'vitest';
import { alreadyKept, keepBirthdays } from '../steps.ts';
import { type KeptChromium, launchKept } from './harness.ts';

/** A card as a popup sends it, for the same invented person each time. */
function message(actionId: string, note: string) {
  return {
    type: 'saveContact',
    actionId,
    fields: { name: 'Ada Brunn' },
    typed: [],
    identities: [{ key: 'linkedin:ada-brunn', platform: 'linkedin' }],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: [],
    note,
  };
}

test('two windows saving one person at the same moment make one contact, and keep both notes', async () => {
  const kept = await launchKept();
  const windows = [
    await kept.openExtensionPage('/sidepanel.html'),
    await kept.openExtensionPage('/sidepanel.html'),
  ];
  const replies = await Promise.all(
    windows.map((window, index) =>
      window.evaluate(
        sent => Reflect.get(globalThis, 'chrome').runtime.sendMessage(sent),
        message(`019ab000-0000-7000-8000-00000000000${index}`, `note of window ${index + 1}`),
      ),
    ),
  );
  expect(replies).toMatchObject([{ ok: true }, { ok: true }]);
  const { contacts, journal } = await kept.storeDump();
  expect(contacts).toHaveLength(1);
  expect(journal).toHaveLength(2);
  expect(JSON.stringify(contacts)).toMatch(
    /note of window 1.*note of window 2|note of window 2.*note of window 1/u,
  );
  for (const window of windows) await window.waitForText('Ada Brunn');
});

const LATE = 'It has changed since, so it was left as it is.';

/**
 * Presses the same button in two windows before either has heard of the other. What each said of it, in the order of the
 * alphabet: which one came first is a matter of luck.
 */
async function pressInBoth(kept: KeptChromium, name: string): Promise<string[]> {
  const windows = [
    await kept.openExtensionPage('/sidepanel.html'),
    await kept.openExtensionPage('/sidepanel.html'),
  ];
  for (const window of windows) await window.waitFor({ role: 'button', name });
  // The background answers neither before it has started again.
  await kept.stopBackground();
  const press = (label: string) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
  await Promise.all(windows.map(window => window.evaluate(press, name)));
  const words: string[] = [];
  for (const window of windows) {
    await window.waitFor('.toast-text');
    words.push(await window.evaluate(() => document.querySelector('.toast-text')?.textContent ?? ''));
    await window.waitFor(`.today:not(:has([aria-label="${name}"]))`);
  }
  return words.sort();
}

test('a promise that is answered in two windows is kept once, and the second window says so', async () => {
  const kept = await launchKept();
  const promise = { text: 'send the drawings', direction: 'mine', due: '2026-01-15' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, promise }]);
  expect(await pressInBoth(kept, 'Done: send the drawings')).toEqual([LATE, 'Promise kept']);
  const { followUps, interactions, journal } = await kept.storeDump();
  expect(followUps).toMatchObject([{ state: 'kept' }]);
  expect(interactions).toMatchObject([{ kind: 'help', text: 'send the drawings' }]);
  expect(journal).toMatchObject([{ kind: 'savePeople' }, { kind: 'closeFollowUp' }]);
});

test('a birthday that is answered in two windows is one congratulation, and the second window says so', async () => {
  const kept = await launchKept();
  await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
  expect(await pressInBoth(kept, 'Done: Ida Vane')).toEqual([LATE, 'Noted']);
  const { answers, interactions } = await kept.storeDump();
  expect(answers).toMatchObject([{ answer: 'done' }]);
  expect(interactions).toMatchObject([{ kind: 'congratulation' }]);
});
