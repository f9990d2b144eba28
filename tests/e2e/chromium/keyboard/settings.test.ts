import { expect, test } from 'vitest';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { type KeptChromium, launchKept, type Surface, waitForNotifications } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });
const checkbox = (name: string) => ({ role: 'checkbox', name });

async function openSettings(kept: KeptChromium): Promise<Surface> {
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Settings' });
  await panel.waitFor(checkbox('Keep photos'));
  return panel;
}

/** What is stored of the settings. */
async function storedSettings(kept: KeptChromium): Promise<unknown> {
  const { settings = [] } = await kept.storeDump();
  const stored = settings.find(one => Reflect.get(Object(one), 'name') === 'settings');
  return Reflect.get(Object(stored), 'settings');
}

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
  await expect.poll(() => storedSettings(kept)).toMatchObject(settings);

  await tabTo(tab, { role: 'link', name: 'Today and people' }, 'Shift+Tab');
  await tab.press('Enter');
  await tab.waitForText('No one is kept yet');
  await waitForFocus(tab, { role: 'link', name: 'Settings' });
});

test('notifications, quiet times and a pause are set and a notification is tried without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openSettings(kept);
  await pressOn(panel, checkbox('Saturday'), 'Space');
  await pressOn(panel, checkbox('Quiet hours'), 'Space');
  await tabTo(panel, { role: 'textbox', name: 'From' });
  await panel.press('ArrowUp');
  await pressOn(panel, checkbox('Hide names'), 'Space');
  await pressOn(panel, button('Show a test notification'));
  await panel.waitForText('It should be on your screen now');
  await waitForFocus(panel, button('Show a test notification'));
  expect(await waitForNotifications(kept, 1)).toMatchObject([{ id: 'test' }]);
  await pressOn(panel, button('Nothing appears?'));
  await tabTo(panel, { role: 'spinbutton', name: 'At most a day' });
  await panel.press('ArrowUp');
  await tabTo(panel, checkbox('Sunday'));
  await panel.press('Space');
  await expect
    .poll(() => storedSettings(kept))
    .toMatchObject({
      digestDays: [1, 2, 3, 4, 5, 7],
      quietHours: { from: '23:00', to: '08:00' },
      hideNames: true,
      dailyCap: 8,
      quietDays: [7],
    });

  await tabTo(panel, { role: 'textbox', name: 'Pause until' });
  // Day and month are today's or the next, the year is the last that can be typed: it comes, whenever this runs.
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', '9', '9', '9', '9'])
    await panel.press(key);
  await pressOn(panel, button('Pause'));
  await panel.waitForText('Paused until');
  await waitForFocus(panel, 'main *');
  await tabTo(panel, button('Go on now'), 'Shift+Tab');
  await panel.press('Enter');
  await panel.waitFor(button('Pause'));
  await waitForFocus(panel, button('Days ahead of an occasion'));
  await panel.press('Enter');
  await tabTo(panel, { role: 'spinbutton', name: 'Birthday' });
  await panel.press('ArrowUp');
  await expect.poll(() => storedSettings(kept)).toMatchObject({ leadDays: { birthday: 2 } });
});

test('drafts are changed, left unused, added and removed without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openSettings(kept);
  const templates = async () => (await kept.storeDump()).templates;
  await pressOn(panel, '.template-reason summary');
  await typeInto(panel, 'Template', 'Dear {nam}');
  await panel.press('Tab');
  await panel.waitForText('Kept does not know {nam}');
  await tabTo(panel, { role: 'textbox', name: 'Template' }, 'Shift+Tab');
  await panel.press('Control+a');
  await panel.type('Dear {name}');
  await panel.press('Tab');
  await tabTo(panel, button('As it was'), 'Shift+Tab');
  await panel.press('Enter');
  await expect.poll(templates).toEqual([]);
  await waitForFocus(panel, button('Do not use'));

  await panel.press('Enter');
  await waitForFocus(panel, button('Use again'));
  await panel.press('Enter');
  await waitForFocus(panel, button('Do not use'));

  await typeInto(panel, 'New template', 'Hello {name}');
  await pressOn(panel, button('Add'));
  await expect.poll(templates).toMatchObject([{ text: 'Hello {name}' }]);
  await waitForFocus(panel, button('Add'));
  await tabTo(panel, button('Remove'), 'Shift+Tab');
  await panel.press('Enter');
  await expect.poll(templates).toEqual([]);
  await waitForFocus(panel, 'main *, .toast *');
});

test('a site is switched on and off, and one that cannot be is refused, without a mouse', async () => {
  const kept = await launchKept();
  const panel = await openSettings(kept);
  await typeInto(panel, 'Another site', 'no address');
  await panel.press('Enter');
  await panel.waitForText('This is not the address of a site');
  await waitForFocus(panel, { role: 'textbox', name: 'Another site' });
  await panel.press('Control+a');
  await panel.type('forum.example');
  await kept.allow(['*://*.forum.example/*'], () => panel.press('Enter'));
  await panel.waitFor(checkbox('forum.example'));
  await waitForFocus(panel, { role: 'textbox', name: 'Another site' });
  await tabTo(panel, checkbox('forum.example'), 'Shift+Tab');
  await panel.press('Space');
  await panel.waitFor(() => document.querySelectorAll('.sites input:checked').length === 0);
  await waitForFocus(panel, 'main *');
});
