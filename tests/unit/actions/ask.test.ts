import { afterEach, expect, test, vi } from 'vitest';
import { act, readDue } from '../../../utils/actions/ask.ts';
import { sendToBackground } from '../../../utils/platform/messages.ts';

vi.mock('../../../utils/platform/messages.ts', () => ({ sendToBackground: vi.fn() }));

const send = vi.mocked(sendToBackground);
const change = { type: 'changeSettings', settings: { theme: 'dark' } } as const;

afterEach(() => {
  send.mockReset();
});

test('an action whose worker died before it answered is sent again, as the same action', async () => {
  send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  send.mockResolvedValueOnce({ ok: true });
  const { reply, actionId } = await act(change);
  expect(reply).toEqual({ ok: true });
  expect(send.mock.calls).toEqual([[{ ...change, actionId }], [{ ...change, actionId }]]);
});

test('an action that nobody answers is a failure that can be told, not an exception', async () => {
  send.mockRejectedValue(new Error('Could not establish connection.'));
  expect((await act(change)).reply).toEqual({ ok: false, problem: 'no-answer' });
});

test('an answer of another form is no answer', async () => {
  send.mockResolvedValue({ ok: 'yes' });
  expect((await act(change)).reply).toEqual({ ok: false, problem: 'no-answer' });
});

test('a typed date comes back as it was read', async () => {
  send.mockResolvedValue({ kind: 'due', due: '2026-12-01' });
  expect(await readDue('1 December')).toEqual({ kind: 'due', due: '2026-12-01' });
});
