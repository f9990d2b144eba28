import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepAttendees } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('meetup/attendees');

test('the people of an event share its community, the event and one promise; one undo takes all back', async () => {
  const kept = await launchKept();
  const popup = await keepAttendees(kept, page);
  const { contacts = [], communities, gatherings, followUps, journal } = await kept.storeDump();
  expect(contacts).toHaveLength(2);
  expect(communities).toMatchObject([{ name: 'Bergen Bookbinders' }]);
  expect(gatherings).toMatchObject([{ name: 'Sewing night', on: '2026-12-03' }]);
  expect(followUps).toMatchObject([{ text: 'send the patterns', state: 'open' }]);
  expect(journal).toMatchObject([{ kind: 'savePeople' }]);
  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'checkbox', name: 'Select all' });
  const after = await kept.storeDump();
  expect([after.contacts, after.communities, after.gatherings, after.followUps]).toEqual([[], [], [], []]);
});

test('people are found by their community, whose page lists them and leads to the event', async () => {
  const kept = await launchKept();
  await (await keepAttendees(kept, page)).close();
  const panel = await kept.openPanel();
  await panel.fill({ role: 'searchbox', name: 'Search' }, 'bookbind');
  await panel.waitFor(() => document.querySelectorAll('.contacts .contact-rows a').length === 2);
  await panel.click({ role: 'link', name: 'Communities' });
  await panel.click({ role: 'link', name: 'Bergen Bookbinders' });
  await panel.waitFor({ role: 'link', name: 'Tim Else' });
  await panel.click({ role: 'link', name: 'Sewing night' });
  await panel.waitForText('People you met there');
  await panel.click({ role: 'link', name: 'Ann Poe' });
  await panel.waitFor({ role: 'link', name: 'Bergen Bookbinders' });
  await panel.click({ role: 'button', name: 'Take out of Sewing night' });
  await panel.waitForText('Taken out of: Sewing night');
  await panel.waitFor(() => !document.querySelector('.known-places a[href^="#/gathering/"]'));
});
