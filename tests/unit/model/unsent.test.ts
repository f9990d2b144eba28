import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ContactIdSchema } from '../../../utils/model/ids.ts';
import { promptKey } from '../../../utils/model/prompt.ts';
import { isSameMessage } from '../../../utils/model/unsent.ts';

const id = (digit: number) => `0192f000-0000-7000-8000-00000000000${digit}`;
const to = (digit: number) => v.parse(ContactIdSchema, id(digit));
const about = (digit: number, day: string) => promptKey('promise', id(digit), day);

test.each([
  ['the same promise', { promptKey: about(1, '2026-11-22') }, true],
  ['the same promise, put off', { promptKey: about(1, '2026-11-23') }, true],
  ['no promise in particular', {}, true],
  ['another promise', { promptKey: about(2, '2026-11-22') }, false],
  ['another reason', { promptKey: about(1, '2026-11-22'), reason: 'birthday' as const }, false],
  ['another person', { promptKey: about(1, '2026-11-22'), contactId: to(2) }, false],
])('a message about %s', (_, other, isSame) => {
  const one = { contactId: to(1), reason: 'promise' as const, promptKey: about(1, '2026-11-22') };
  const { promptKey: key, ...rest } = one;
  expect(isSameMessage(one, { ...rest, ...other })).toBe(isSame);
  expect(isSameMessage({ ...rest, ...other }, { ...rest, promptKey: key })).toBe(isSame);
});
