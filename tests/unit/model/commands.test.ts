import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CommandSchema } from '../../../utils/model/commands.ts';
import { card } from '../support/store.ts';

const actionId = '019ab000-0000-7000-8000-000000000000';
const refuses = (message: unknown) => !v.is(CommandSchema, message);

test('a card is accepted, and what it does not know is dropped', () => {
  const parsed = v.parse(CommandSchema, { ...card(), actionId, isAdmin: true });
  expect(parsed).not.toHaveProperty('isAdmin');
});

test('changing one setting names no other', () => {
  const parsed = v.parse(CommandSchema, { type: 'changeSettings', actionId, settings: { theme: 'dark' } });
  expect(parsed).toEqual({ type: 'changeSettings', actionId, settings: { theme: 'dark' } });
});

test('what no page of Kept sends is refused', () => {
  const fields = (change: object) => ({ ...card(), actionId, fields: { name: 'Ada', ...change } });
  const hostile: Record<string, unknown> = {
    'an unknown action': { type: 'eraseEverything', actionId },
    'an action without id': card(),
    'no name': fields({ name: '' }),
    'a name of a megabyte': fields({ name: 'x'.repeat(1_000_000) }),
    'a script as profile': fields({ profileUrl: 'javascript:alert(1)' }),
    'a photo from the network': { ...card(), actionId, photo: 'https://a.example/photo.jpg' },
    'a due that is no date': {
      ...card(),
      actionId,
      promise: { text: 'x', direction: 'mine', due: '2026-02-30' },
    },
    'ten thousand tags': { ...card(), actionId, tags: Array.from({ length: 10_000 }, () => 'x') },
  };
  for (const [what, message] of Object.entries(hostile)) expect(refuses(message), what).toBe(true);
});
