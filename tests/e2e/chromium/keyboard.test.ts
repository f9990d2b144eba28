import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepWithPromise, openProfile } from '../steps.ts';
import { launchKept, type Surface } from './harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');

/** Presses Tab until the element with the focus has this name; throws after a full round. */
async function tabTo(surface: Surface, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await surface.press('Tab');
    const focused = await surface.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const labels =
        element && 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      const label = labels.map(one => one.textContent).join(' ');
      return `${element?.getAttribute('aria-label') ?? ''} ${label} ${element?.textContent ?? ''}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('a person is kept with a promise, and taken back, without a mouse', async () => {
  const kept = await launchKept();
  const popup = await openProfile(kept, page);
  await tabTo(popup, /^\s*Note/u);
  await popup.type('Met at the bridge walk');
  await tabTo(popup, /What/u);
  await popup.type('send the drawings');
  await tabTo(popup, /When/u);
  await popup.type('tomorrow at 10');
  await popup.press('Enter');
  await popup.waitForText(`Kept: ${page.name}`);
  await tabTo(popup, /Undo/u);
  await popup.press('Enter');
  await popup.waitFor({ role: 'button', name: 'Save' });
  expect((await kept.storeDump()).contacts).toEqual([]);
});

test('today, a person, a talk, a deletion and its undo are reached without a mouse', async () => {
  const kept = await launchKept();
  await keepWithPromise(kept, page, { what: 'send the drawings', when: 'now' });

  const panel = await kept.openExtensionPage('/sidepanel.html');
  await panel.waitForText('send the drawings');
  await tabTo(panel, /Done: send the drawings/u);
  await panel.press('Enter');
  await panel.waitForText('Promise kept');
  await tabTo(panel, new RegExp(page.name, 'u'));
  await panel.press('Enter');
  await panel.waitFor({ role: 'button', name: 'Talked today' });
  await tabTo(panel, /Talked today/u);
  await panel.press('Enter');
  await panel.waitForText('Talk noted for today');
  await tabTo(panel, /^\s*Delete/u);
  await panel.press('Enter');
  await panel.waitForText('is in the trash');
  await tabTo(panel, /Undo/u);
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: page.name }]);
});
