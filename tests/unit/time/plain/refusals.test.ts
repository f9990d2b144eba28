import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { DueSchema } from '../../../../utils/model/time.ts';
import { readDue } from '../../../../utils/time/plain/index.ts';
import { REFUSALS } from './refusals.ts';

const NOW = new Date('2026-11-18T12:00');

for (const [reason, texts] of Object.entries(REFUSALS)) {
  describe(`not understood: ${reason}`, () => {
    it.each(texts)('"%s"', text => {
      expect(readDue(text, NOW, 'en')).toEqual({ kind: 'not-understood' });
      expect(readDue(text, NOW, 'ru')).toEqual({ kind: 'not-understood' });
    });
  });
}

describe('any words of time in any order', () => {
  const WORDS =
    'in|at|next|last|2|1.5|9999|weeks|hour|ago|Friday|May|29 Feb|31.12|2027-02-28|end of|month|from|now|через|в|10|дня|следующий|назад|половиной|пятницу|утра|half|5th';

  it('end in a real date or in none, never in a failure', () => {
    const words = WORDS.split('|');
    const texts = words.flatMap(a => words.flatMap(b => ['', 'at 10', 'ago'].map(end => `${a} ${b} ${end}`)));
    const unreal = texts.filter(text => {
      const reading = readDue(text, NOW, 'en');
      return reading.kind !== 'not-understood' && !is(DueSchema, reading.due);
    });
    expect(unreal).toEqual([]);
  });
});
