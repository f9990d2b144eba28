import { expect, test } from 'vitest';
import { pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { fixturePage } from '../../pages.ts';
import { alreadyKept, openProfile } from '../../steps.ts';
import { type KeptChromium, launchKept, type Surface } from '../harness.ts';

const promised = (text: string) => ({ text, direction: 'mine', due: '2026-11-01' }) as const;
const button = (name: string) => ({ role: 'button', name });

async function panelWith(kept: KeptChromium, ...promises: string[]): Promise<Surface> {
  const people = promises.map((text, index) => ({
    fields: { name: `Ada Brunn ${index + 1}` },
    promise: promised(text),
  }));
  await alreadyKept(kept, people);
  const panel = await kept.openPanel();
  await panel.waitForText('Ada Brunn 1');
  return panel;
}

/** What the panel shows of a field. */
function shownValue(panel: Surface, label: string): Promise<string | undefined> {
  return panel.evaluate(
    name =>
      [...document.querySelectorAll('label')]
        .find(one => one.textContent === name)
        ?.control?.closest('textarea')?.value,
    label,
  );
}

test('promises of today are done, put off and taken back without a mouse', async () => {
  const kept = await launchKept();
  const panel = await panelWith(kept, 'send the drawings', 'share the plans', 'call the mason');

  await pressOn(panel, button('Done: share the plans'));
  await panel.waitForText('Promise kept');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, button('Done: share the plans'));

  await panel.press('Enter');
  await panel.waitForText('Promise kept');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Escape');
  await panel.waitFor(() => !document.body.innerText.includes('Promise kept'));
  // What comes after the promise that is gone.
  const next = await panel.focused('main *');
  expect(next.isTarget).toBe(true);

  await tabTo(panel, button('Tomorrow: '), next.name.includes('Tomorrow') ? 'Shift+Tab' : 'Tab');
  await panel.press('Enter');
  await panel.waitForText('Moved to');
  const { followUps } = await kept.storeDump();
  expect(followUps).toContainEqual(expect.objectContaining({ text: 'share the plans', state: 'kept' }));
  expect(JSON.stringify(followUps).match(/"due":"2026-11-01"/gu)).toHaveLength(2);
});

test('every answer to a suggestion is given and taken back without a mouse', async () => {
  const kept = await launchKept();
  const marta = { identities: [{ key: 'linkedin:martaquill', platform: 'linkedin' }] };
  await alreadyKept(kept, [{ ...marta, fields: { name: 'Marta Quill', role: 'Bridge Engineer' } }]);
  const popup = await openProfile(kept, fixturePage('linkedin/sdui-second-degree'));
  await popup.waitForText('You know Marta Quill');
  await popup.press('Enter');
  await popup.waitForText('New position');
  await popup.close();

  const panel = await kept.openPanel();
  for (const words of ['Done', 'Tomorrow', 'In a week', 'Not this time', 'Never for this reason']) {
    const answer = button(`${words}: Marta Quill`);
    await pressOn(panel, answer);
    await waitForFocus(panel, button('Undo'));
    expect((await kept.storeDump()).answers).toHaveLength(1);
    await panel.press('Enter');
    await waitForFocus(panel, answer);
    expect((await kept.storeDump()).answers).toEqual([]);
  }
});

test('a person is found, and the way back leads to where it began, without a mouse', async () => {
  const kept = await launchKept();
  const people = Array.from({ length: 35 }, (_, index) => ({ fields: { name: `Ada Brunn ${index}` } }));
  await alreadyKept(kept, people);
  const panel = await kept.openPanel();
  await panel.waitForText('Ada Brunn');
  await pressOn(panel, button('Show more'));
  await panel.waitFor(() => document.querySelectorAll('.contacts a').length === 35);
  await waitForFocus(panel, '.contacts li:nth-child(31) a');

  await tabTo(panel, { role: 'searchbox', name: 'Search' }, 'Shift+Tab');
  await panel.type('brunn 17');
  await panel.waitFor(() => document.querySelectorAll('.contacts a').length === 1);
  await pressOn(panel, { role: 'link', name: 'Ada Brunn 17' });
  await panel.waitFor(button('Talked today'));
  await waitForFocus(panel, 'article');
  await tabTo(panel, { role: 'link', name: 'Today and people' }, 'Shift+Tab');
  await panel.press('Enter');
  await waitForFocus(panel, { role: 'link', name: 'Ada Brunn 17' });
});

test('everything that is known of a person is corrected without a mouse', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [
    {
      fields: { name: 'Ada Brunn', role: 'Mason', profileUrl: 'https://spans.example/ada' },
      emails: ['ada@spans.example'],
      websites: ['https://ada.example/'],
      source: { url: 'https://spans.example/team', title: 'The team' },
    },
  ]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Ada Brunn' });
  await waitForFocus(panel, 'article');

  await typeInto(panel, /^Role/u, 'Painter');
  await panel.press('Escape');
  expect(await shownValue(panel, 'Role')).toBe('Mason');
  await typeInto(panel, /^Company/u, 'Spans');
  await panel.press('Enter');
  await panel.waitForText('Saved');
  await typeInto(panel, /^Tags/u, 'bridges, stone');
  await panel.press('Tab');
  await typeInto(panel, /^Note/u, 'Met at the bridge walk');
  await panel.press('Control+Enter');
  await panel.waitFor(() => document.querySelector('.toast-undo'));
  const isKept = async () => (await kept.storeDump()).contacts;
  await expect
    .poll(isKept)
    .toMatchObject([
      { role: 'Mason', company: 'Spans', tags: ['bridges', 'stone'], note: 'Met at the bridge walk' },
    ]);
  await pressOn(panel, button('Undo'));
  await panel.waitForText('Taken back');
  await waitForFocus(panel, { role: 'textbox', name: /^Note/u });
  await expect.poll(isKept).toMatchObject([{ note: '' }]);
});

test('a promise to a person is added, given another date and let go without a mouse', async () => {
  const kept = await launchKept();
  const panel = await panelWith(kept, 'send the drawings');
  await pressOn(panel, { role: 'link', name: 'Ada Brunn 1' });
  await waitForFocus(panel, 'article');

  await pressOn(panel, button('Add a promise'));
  await typeInto(panel, 'What', 'call the mason');
  await panel.press('Escape');
  await waitForFocus(panel, button('Add a promise'));
  await panel.press('Enter');
  await typeInto(panel, 'When', 'tomorrow');
  await pressOn(panel, button('Add'));
  await panel.waitForText('Promise added');
  await waitForFocus(panel, button('Add a promise'));

  const change = button('Change: call the mason');
  await tabTo(panel, change, 'Shift+Tab');
  await panel.press('Enter');
  await waitForFocus(panel, { role: 'textbox', name: 'When' });
  await panel.press('Tab');
  await panel.press('Escape');
  await waitForFocus(panel, change);
  await panel.press('Enter');
  await panel.type('2 March 2031');
  await panel.press('Enter');
  await panel.waitForText('Promise changed');
  await waitForFocus(panel, change);

  await pressOn(panel, button('Let go: call the mason'));
  await panel.waitForText('Promise let go');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await waitForFocus(panel, button('Let go: call the mason'));
  await panel.press('Enter');
  await panel.waitForText('Promise let go');
  await pressOn(panel, button('Earlier promises'));
  await panel.waitForText('you promised · let go');
  const { followUps } = await kept.storeDump();
  const [due, state] = ['2031-03-02', 'dropped'];
  expect(followUps).toContainEqual(expect.objectContaining({ text: 'call the mason', due, state }));
});

test('what happened is noted and a person deleted and brought back without a mouse', async () => {
  const kept = await launchKept();
  const panel = await panelWith(kept, 'send the drawings');
  await pressOn(panel, { role: 'link', name: 'Ada Brunn 1' });
  await waitForFocus(panel, 'article');
  await pressOn(panel, button('Talked today'));
  await panel.waitForText('Talk noted for today');

  await pressOn(panel, button('Add to the history'));
  await tabTo(panel, { role: 'combobox', name: 'What happened' });
  await panel.press('ArrowUp');
  await tabTo(panel, { role: 'textbox', name: /^Day/u });
  await panel.press('ArrowDown');
  await typeInto(panel, 'In a few words', 'About the arches');
  await panel.press('Tab');
  await panel.press('Enter');
  await panel.waitForText('Noted');
  await waitForFocus(panel, button('Add to the history'));
  const { interactions } = await kept.storeDump();
  expect(interactions).toMatchObject([{ kind: 'talk' }, { kind: 'call', text: 'About the arches' }]);

  await pressOn(panel, button('Delete'));
  await panel.waitForText('is in the trash');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await waitForFocus(panel, { role: 'link', name: 'Ada Brunn 1' });
  expect((await kept.storeDump()).contacts).toMatchObject([{ name: 'Ada Brunn 1' }]);
});
