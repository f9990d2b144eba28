import { test } from 'vitest';
import { addressCards } from '../../import-people.ts';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { launchKept } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });

test('people are imported from a file and taken back without a mouse', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Import people from a file' });
  await waitForFocus(panel, '.import-stage');
  await pressOn(panel, button('Where do I get such a file?'));
  await tabTo(panel, 'input[type=file]', 'Shift+Tab');
  await panel.chooseFile('export.zip', 'PK\u0003\u0004');
  await panel.waitForText('is still packed');

  await panel.chooseFile('friends.vcf', addressCards());
  await panel.waitForText('2 people · 2 birthdays');
  await waitForFocus(panel, '.import-stage');
  await pressOn(panel, button('1 entry is left out'));
  await typeInto(panel, 'Tags', 'bridges');
  await pressOn(panel, button('Import 2 people'));
  await panel.waitForText('2 new');
  await waitForFocus(panel, '.import-stage');

  await pressOn(panel, button('Take it all back'));
  await waitForFocus(panel, button('Leave as it is'));
  await panel.press('Escape');
  await waitForFocus(panel, button('Take it all back'));
  await panel.press('Enter');
  await pressOn(panel, button('Take back'));
  await panel.waitForText('Taken back: 2 people.');
  await waitForFocus(panel, '.import-stage');
  await pressOn(panel, button('Another file'));
  await panel.waitForText('Earlier imports');
  await waitForFocus(panel, '.import-stage');
});
