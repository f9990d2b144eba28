import { expect, test } from 'vitest';
import { launchKept } from './harness.ts';

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
