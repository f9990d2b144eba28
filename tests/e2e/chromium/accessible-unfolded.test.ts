import { describe, expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { fixturePage } from '../pages.ts';
import { alreadyKept, keepAttendees, keepBirthdays } from '../steps.ts';
import { keepOverdue } from '../waiting.ts';
import { launchKept, type Surface } from './harness.ts';

const button = (name: string) => ({ role: 'button', name });

/** Opens all that is folded away. */
async function unfold(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await surface.waitFor(() => !document.querySelector('details:not([open])'));
}

describe('with all that is folded away open, axe-core finds nothing in either theme', () => {
  test('on the settings: quiet hours, a tried notification, a draft and a site that are refused', async () => {
    const kept = await launchKept();
    const panel = await kept.openExtensionPage('/sidepanel.html#/settings');
    await panel.click({ role: 'checkbox', name: 'Quiet hours' });
    await panel.waitFor({ role: 'textbox', name: 'From' });
    await panel.click(button('Show a test notification'));
    await panel.waitForText('It should be on your screen now');
    await panel.fill({ role: 'textbox', name: 'Another site' }, 'no address');
    await panel.press('Enter');
    await panel.waitForText('This is not the address of a site');
    await unfold(panel);
    await panel.fill({ role: 'textbox', name: 'New template' }, 'Dear {nam}');
    await panel.click({ role: 'button', name: 'Add' });
    await panel.waitForText('Kept does not know {nam}');
    await panel.click(button('Do not use'));
    await panel.waitFor(button('Use again'));
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on a person’s page: an occasion with no such day, rhythm, a message', async () => {
    const kept = await launchKept();
    await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
    const panel = await kept.openPanel();
    await panel.click({ role: 'link', name: 'Ida Vane' });
    await panel.click(button('Change: Birthday'));
    await panel.fill({ role: 'textbox', name: /^Day/u }, '39');
    await panel.press('Enter');
    await panel.waitForText('There is no such day');
    await unfold(panel);
    await panel.waitFor('.write-ways');
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on Today: more than is shown at once, a suggestion, a message, the next promise, the keys', async () => {
    const kept = await launchKept();
    await keepBirthdays(kept, [{ fields: { name: 'Ida Vane' } }]);
    await keepOverdue(kept, 17, '2026-01-15');
    const panel = await kept.openPanel();
    await panel.waitFor(button('Show more of what is due'));
    await panel.click(button('More: send plan 1'));
    await panel.click(button('Done, next… send plan 1'));
    await panel.waitFor({ role: 'textbox', name: 'Next time' });
    await panel.click(button('Write to Ada Brunn 2'));
    await panel.waitFor('.write-ways');
    await unfold(panel);
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on communities, a community and an event', async () => {
    const kept = await launchKept();
    await (await keepAttendees(kept, fixturePage('meetup/attendees'))).close();
    const panel = await kept.openPanel();
    await panel.click({ role: 'link', name: 'Communities' });
    await panel.waitFor({ role: 'link', name: 'Bergen Bookbinders' });
    await unfold(panel);
    expect(await violationsOf(panel)).toEqual([]);
    await panel.click({ role: 'link', name: 'Bergen Bookbinders' });
    await panel.waitFor({ role: 'link', name: 'Sewing night' });
    await unfold(panel);
    expect(await violationsOf(panel)).toEqual([]);
    await panel.click({ role: 'link', name: 'Sewing night' });
    await panel.waitForText('People you met there');
    expect(await violationsOf(panel)).toEqual([]);
  });

  test('on opportunities', async () => {
    const kept = await launchKept();
    await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, tags: ['bridges'] }]);
    const panel = await kept.openPanel();
    await panel.click({ role: 'link', name: 'Opportunities' });
    await panel.fill({ role: 'textbox', name: 'What' }, 'A grant');
    await panel.press('Enter');
    await panel.waitForText('Name at least one tag');
    expect(await violationsOf(panel)).toEqual([]);
    await panel.fill({ role: 'textbox', name: 'For people tagged' }, 'bridges');
    await panel.press('Enter');
    await panel.click({ role: 'button', name: 'Change: A grant' });
    expect(await violationsOf(panel)).toEqual([]);
  });
});
