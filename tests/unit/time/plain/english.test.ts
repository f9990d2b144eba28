import { describe } from 'vitest';
import { checkPhrases } from './check.ts';
import { ENGLISH_PHRASES } from './english.ts';

for (const [when, table] of Object.entries(ENGLISH_PHRASES)) {
  describe(`English dates typed ${when}`, () => checkPhrases(table, 'en'));
}
