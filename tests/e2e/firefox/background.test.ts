import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, openProfile, promiseStates, typePromise } from '../steps.ts';
import { launchKept, waitForBadge } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

test('the background ended right after saving has lost nothing that was said to be saved', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, { what: 'send the drawings', when: 'today' });
  await kept.stopBackground();
  expect(await kept.isBackgroundRunning()).toBe(false);
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: page.name }]);
  expect(await promiseStates(kept)).toEqual(['open']);
  await waitForBadge(kept, '1');
});

test('a background that ended while the popup was open still reads a typed date and keeps the person', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await kept.stopBackground();
  expect(await kept.isBackgroundRunning()).toBe(false);
  await typePromise(popup, { what: 'send the drawings', when: 'in two weeks' });
  await popup.waitFor(() => /\d \p{L}/u.test(document.querySelector('output.due-means')?.textContent ?? ''));
  await kept.stopBackground();
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  expect(await promiseStates(kept)).toEqual(['open']);
});
