import { expect, test } from 'vitest';
import { openedBy, pressOn, tabTo, typeInto, waitForFocus } from '../../keyboard.ts';
import { alreadyKept } from '../../steps.ts';
import { keepOverdue } from '../../waiting.ts';
import { launchKept } from '../harness.ts';

const button = (name: string) => ({ role: 'button', name });
const ROWS = '.today > ul > li';

test('more of what is due is shown, and rows are walked and answered by their keys, without a mouse', async () => {
  const kept = await launchKept();
  await keepOverdue(kept, 20, '2026-01-15');
  const panel = await kept.openPanel();
  await pressOn(panel, button('Show more of what is due'));
  await panel.waitFor(button('Done: send plan 20'));
  const sixteenth = await panel.evaluate(
    rows => document.querySelectorAll(rows)[15]?.querySelector('a, button')?.textContent ?? '',
    ROWS,
  );
  await waitForFocus(panel, `${ROWS}:nth-child(16) *`);
  expect((await panel.focused('a')).name).toContain(sixteenth);

  await panel.press('k');
  await waitForFocus(panel, `${ROWS}:nth-child(15)`);
  await panel.press('j');
  await waitForFocus(panel, `${ROWS}:nth-child(16)`);
  await panel.press('d');
  await panel.waitForText('Promise kept');
  await waitForFocus(panel, button('Undo'));
  await panel.press('u');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, `${ROWS}:nth-child(16), ${ROWS}:nth-child(16) *`);
  expect(JSON.stringify((await kept.storeDump()).followUps)).not.toContain('"kept"');
});

test('a promise of today is done with the next one to follow, and written about, without a mouse', async () => {
  const kept = await launchKept();
  const promise = { text: 'send the drawings', direction: 'mine', due: '2026-01-15' } as const;
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, emails: ['ada@spans.example'], promise }]);
  const panel = await kept.openPanel();
  await pressOn(panel, button('Write to Ada Brunn'));
  await typeInto(panel, 'Message to Ada Brunn', 'Here they are.');
  await pressOn(panel, button('Copy only'));
  await panel.waitForText('Copied');
  await waitForFocus(panel, button('Copy only'));

  await pressOn(panel, button('More: send the drawings'));
  await waitForFocus(panel, 'main *');
  const next = button('Done, next… send the drawings');
  await tabTo(panel, next);
  await panel.press('Enter');
  await panel.type('in a month');
  await panel.press('Enter');
  await panel.waitForText('Promise kept; next');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('Taken back');
  await waitForFocus(panel, 'main *, .toast *');
});

test('an opportunity is noted, opened, removed and brought back without a mouse', async () => {
  const kept = await launchKept();
  await alreadyKept(kept, [{ fields: { name: 'Ada Brunn' }, tags: ['bridges'] }]);
  const panel = await kept.openPanel();
  await pressOn(panel, { role: 'link', name: 'Opportunities' });
  await typeInto(panel, 'What', 'A grant');
  await panel.press('Enter');
  await panel.waitForText('Name at least one tag');
  await typeInto(panel, 'For people tagged', 'bridges');
  await typeInto(panel, 'Link, if there is one', 'https://grant.example/apply');
  await panel.press('Enter');
  await panel.waitForText('May interest');
  await waitForFocus(panel, { role: 'textbox', name: 'Link, if there is one' });

  await tabTo(panel, button('grant.example'));
  expect(await openedBy(kept.context, () => panel.press('Enter'))).toBe('https://grant.example/apply');
  await pressOn(panel, button('Remove'));
  await panel.waitForText('Opportunity removed');
  await waitForFocus(panel, button('Undo'));
  await panel.press('Enter');
  await panel.waitForText('May interest');
  await waitForFocus(panel, button('Remove'));
});
