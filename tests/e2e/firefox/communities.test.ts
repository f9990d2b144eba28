import { expect, test } from 'vitest';
import { fixturePage } from '../pages.ts';
import { keepAttendees } from '../steps.ts';
import { launchKept } from './harness.ts';

const page = fixturePage('meetup/attendees');

test('the people of an event share its community, the event and one promise; one undo takes all back', async () => {
  const kept = await launchKept();
  const popup = await keepAttendees(kept, page);
  const { contacts = [], communities, gatherings, followUps } = await kept.storeDump();
  expect(contacts).toHaveLength(2);
  expect(communities).toMatchObject([{ name: 'Bergen Bookbinders' }]);
  expect(gatherings).toMatchObject([{ name: 'Sewing night' }]);
  expect(followUps).toMatchObject([{ text: 'send the patterns' }]);

  const panel = await kept.openPanel();
  await panel.fill({ role: 'searchbox', name: 'Search' }, 'bookbind');
  await panel.waitFor(() => document.querySelectorAll('.contacts .contact-rows a').length === 2);

  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'checkbox', name: 'Select all' });
  expect((await kept.storeDump()).communities).toEqual([]);
});
