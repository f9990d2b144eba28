import { expect, test } from 'vitest';
import { pressOn, typeInto, waitForFocus } from '../../keyboard.ts';
import { fixturePage } from '../../pages.ts';
import { alreadyKept, fieldOf, openCard, openProfile } from '../../steps.ts';
import { type KeptChromium, launchKept } from '../harness.ts';

const page = fixturePage('linkedin/sdui-second-degree');
const namesake = { fields: { name: page.name, company: 'Harbour & Sons' } };

async function answer(kept: KeptChromium, words: string): Promise<void> {
  await alreadyKept(kept, [namesake]);
  const popup = await openProfile(kept, page);
  await pressOn(popup, { role: 'button', name: words });
  await popup.waitFor(() => !document.body.innerText.includes('whom you know?'));
  await waitForFocus(popup, { role: 'textbox', name: /^Name/u });
  await popup.press('Enter');
  await popup.waitForText(page.name);
  await waitForFocus(popup, { role: 'button', name: 'Close' });
}

test('a person who may be known is said to be the same without a mouse', async () => {
  const kept = await launchKept();
  await answer(kept, 'The same person');
  expect((await kept.storeDump()).contacts).toHaveLength(1);
});

test('a person who may be known is said to be somebody else without a mouse', async () => {
  const kept = await launchKept();
  await answer(kept, 'Somebody else');
  expect((await kept.storeDump()).contacts).toHaveLength(2);
});

test('one of two things that a page says is chosen, and where one knows each other from, without a mouse', async () => {
  const kept = await launchKept();
  const disputed = await openProfile(kept, fixturePage('linkedin/sdui-headline-of-bar-differs'));
  await pressOn(disputed, '.dispute button:last-child');
  const [offered, headline] = [
    await disputed.evaluate(() => document.querySelector('.dispute button:last-child')?.textContent),
    await fieldOf(disputed, 'headline'),
  ];
  expect(headline).toBe(offered);
  await disputed.close();

  const member = await openProfile(kept, fixturePage('circle/member-2021'));
  await pressOn(member, { role: 'checkbox', name: 'From Weave School' }, 'Space');
  await typeInto(member, 'Community or event', 'Loom evenings');
  await pressOn(member, { role: 'button', name: 'New event' });
  await member.waitFor({ role: 'checkbox', name: 'Loom evenings' });
  await waitForFocus(member, 'main *');
  await pressOn(member, { role: 'button', name: 'Save' });
  await member.waitForText('Kept: Ann Poe');
  const { communities, gatherings } = await kept.storeDump();
  expect(communities).toMatchObject([{ name: 'Weave School' }]);
  expect(gatherings).toMatchObject([{ name: 'Loom evenings' }]);
});

test('the report on a changed page is copied, and a page that cannot be read is filled in, without a mouse', async () => {
  const kept = await launchKept();
  const changed = await openProfile(kept, fixturePage('linkedin/sdui-redesigned'));
  await pressOn(changed, { role: 'button', name: 'Copy a report' });
  await changed.waitForText('Copied');
  await changed.close();

  await kept.openTab('chrome://version/');
  const popup = await openCard(kept);
  await waitForFocus(popup, { role: 'textbox', name: /^Name/u });
  await popup.type('Ada Brunn');
  await typeInto(popup, 'Company', 'Spans');
  await popup.press('Enter');
  await popup.waitForText('Kept: Ada Brunn');
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: 'Ada Brunn', company: 'Spans' }]);
});
