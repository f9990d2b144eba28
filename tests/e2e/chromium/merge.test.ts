import { expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { type KeptChromium, launchKept, type Surface } from './harness.ts';

/** A card as a popup sends it. */
function card(number: number, name: string, fields: object, promise: string) {
  return {
    type: 'saveContact',
    actionId: `019ab000-0000-7000-8000-00000000000${number}`,
    fields: { name, company: 'Spanwerk', ...fields },
    typed: [],
    identities: [
      { key: `url:club${number}.example/ada`, platform: 'url', url: `https://club${number}.example/ada` },
    ],
    positions: [],
    emails: [],
    phones: [],
    websites: [],
    tags: [`club ${number}`],
    note: `note ${number}`,
    promise: { text: promise, direction: 'mine', due: '2099-01-01' },
  };
}

/** Ada, kept from two sites under two spellings of her name. */
async function keepTwice(panel: Surface): Promise<void> {
  const cards = [
    card(1, 'Ada Brunn', { role: 'Engineer' }, 'send the drawings'),
    card(2, 'Ада Брунн', { role: 'Chief engineer' }, 'send the photos'),
  ];
  for (const one of cards) {
    const reply = await panel.evaluate(
      sent => Reflect.get(globalThis, 'chrome').runtime.sendMessage(sent),
      one,
    );
    expect(reply).toMatchObject({ ok: true });
  }
}

/** Everything but the journal. */
async function records(kept: KeptChromium) {
  const { journal: _, ...stores } = await kept.storeDump();
  return stores;
}

test('one person who was kept twice is merged side by side, with the keyboard, and undo brings both back', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await keepTwice(panel);
  const before = await records(kept);

  await panel.click({ role: 'link', name: 'Ada Brunn' });
  await panel.waitForText('Maybe the same person');
  await panel.click({ role: 'link', name: 'Compare with Ада Брунн' });
  await panel.waitForText('Is this one person?');
  expect(await violationsOf(panel)).toEqual([]);
  await panel.click({ role: 'radio', name: 'Ada Brunn' });
  await panel.press('Enter');
  await panel.waitForText('Merged: Ada Brunn');
  await panel.waitForText('send the photos');
  const { contacts, followUps, identities } = await kept.storeDump();
  const live = contacts?.filter(one => Reflect.get(Object(one), 'deletedAt') === undefined);
  expect(live).toMatchObject([{ name: 'Ada Brunn', tags: ['club 1', 'club 2'], note: 'note 1\nnote 2' }]);
  const id = Reflect.get(Object(live?.[0]), 'id');
  expect(followUps).toMatchObject([{ contactIds: [id] }, { contactIds: [id] }]);
  expect(identities).toMatchObject([{ contactId: id }, { contactId: id }]);

  await panel.press('Enter');
  await panel.waitForText('Taken back');
  expect(await records(kept)).toEqual(before);
});

test('who was told apart is asked about no more', async () => {
  const kept = await launchKept();
  const panel = await kept.openPanel();
  await keepTwice(panel);
  await panel.click({ role: 'link', name: 'Look for people kept twice' });
  await panel.click({ role: 'link', name: /^Compare Ad/u });
  await panel.click({ role: 'button', name: 'Not the same' });
  await panel.waitForText('nobody seems to be kept twice');
  await panel.click({ role: 'button', name: 'Undo' });
  await panel.waitFor({ role: 'link', name: /^Compare Ad/u });
  expect(await violationsOf(panel)).toEqual([]);
});
