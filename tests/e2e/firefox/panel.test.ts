import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, openProfile, promiseStates } from '../steps.ts';
import { launchKept, waitForBadge } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const promise = { what: 'send the drawings', when: 'today' };

test('an empty side bar tells the first step, and shows by itself what the popup keeps', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await panel.waitForText('No one is kept yet');
  await keepWithPromise(kept, page, promise);
  await panel.waitForText('send the drawings');
  await panel.waitFor({ role: 'link', name: page.name });
});

test('Done in the side bar keeps the promise, and the badge follows', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, promise);
  await waitForBadge(kept, '1');
  const panel = await kept.openPanel();
  await panel.click({ role: 'button', name: 'Done' });
  await panel.waitForText('Promise kept');
  await waitForBadge(kept, '');
  expect(await promiseStates(kept)).toEqual(['kept']);
});

test('the side bar waits to be opened: it does not come up with the installation', async () => {
  const kept = await launchKept();
  expect(await kept.inFirefox('SidebarController.isOpen')).toBe(false);
});

test('the popup opens the side bar beside the page, and makes way for it', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await popup.click({ role: 'button', name: 'Open in the side panel' });
  await popup.waitUntilClosed();
  const panel = await kept.panel();
  await panel.waitForText('No one is kept yet');
});

test('a deleted person is gone from the side bar and back after undo', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, promise);
  const panel = await kept.openPanel();
  await panel.click({ role: 'link', name: page.name });
  await panel.click({ role: 'button', name: 'Delete' });
  await panel.waitForText('is in the trash');
  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitForText('Taken back');
  const { contacts } = await kept.storeDump();
  expect(contacts).not.toMatchObject([{ deletedAt: expect.anything() }]);
});
