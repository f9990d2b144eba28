import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DueSchema } from '../../../utils/model/time.ts';

const accepts = (text: string) => v.is(DueSchema, text);

test('a due is a real day or a real day with a time', () => {
  expect(['2026-11-22', '2028-02-29', '2026-11-22T00:00', '2026-11-22T23:59'].every(accepts)).toBe(true);
});

test('days that do not exist, other forms and zones are no due', () => {
  const wrong = ['2026-02-29', '2026-13-01', '2026-11-22T24:00', '2026-11-22T10:00Z', '22.11.2026', ''];
  expect(wrong.filter(accepts)).toEqual([]);
});
