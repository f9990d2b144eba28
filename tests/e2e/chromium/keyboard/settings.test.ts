import { expect, test } from 'vitest';
import { pressOn, tabTo, waitForFocus } from '../../keyboard.ts';
import { launchKept } from '../harness.ts';

test('the welcome page leads on, and every setting is changed and left again, without a mouse', async () => {
  const kept = await launchKept();
  const welcome = await kept.openExtensionPage('/welcome.html');
  await pressOn(welcome, { role: 'button', name: 'Open Kept in a tab' });
  const tab = await kept.extensionTab('/sidepanel.html');

  await pressOn(tab, { role: 'link', name: 'Settings' });
  await tabTo(tab, { role: 'radio', name: 'As in the browser' });
  await tab.press('ArrowRight');
  await tab.press('ArrowRight');
  await tab.waitForText('Настройки');
  await waitForFocus(tab, { role: 'radio', name: 'Русский' });
  await tab.press('ArrowLeft');
  await tab.waitForText('Settings');
  await tabTo(tab, { role: 'radio', name: 'As in the system' });
  await tab.press('ArrowLeft');
  await tab.waitFor(() => document.documentElement.dataset.theme === 'dark');
  await tabTo(tab, { role: 'textbox', name: 'Morning' });
  await tab.press('ArrowDown');
  await pressOn(tab, { role: 'checkbox', name: 'Keep photos' }, 'Space');
  const settings = { language: 'en', theme: 'dark', morning: '08:00', keepPhotos: false };
  await expect.poll(async () => (await kept.storeDump()).settings).toMatchObject([{ settings }]);

  await tabTo(tab, { role: 'link', name: 'Today and people' }, 'Shift+Tab');
  await tab.press('Enter');
  await tab.waitForText('No one is kept yet');
  await waitForFocus(tab, { role: 'link', name: 'Settings' });
});
