import fc from 'fast-check';
import { is } from 'valibot';
import { expect, it } from 'vitest';
import { DueSchema } from '../../../../utils/model/time.ts';
import { readDue } from '../../../../utils/time/plain/index.ts';

const NOW = new Date('2026-11-18T12:00');
const WORDS =
  'in|at|next|last|2|1.5|9999|weeks|hour|ago|Friday|May|29 Feb|31.12|2027-02-28|end of|month|from|now|through|first|5|to|half past|q1|every|before|через|в|10|дня|следующий|назад|половиной|пятницу|утра|half|5th|до|без|второй|пятого|-|year';

it('any words of time in any order end in a real date or in none, never in a failure', () => {
  const word = fc.constantFrom(...WORDS.split('|'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), words => {
      const reading = readDue(words.join(' '), NOW, 'en');
      expect(reading.kind === 'not-understood' || is(DueSchema, reading.due)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('any text at all ends in a real date or in none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const reading = readDue(text, NOW, 'ru');
      expect(reading.kind === 'not-understood' || is(DueSchema, reading.due)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
