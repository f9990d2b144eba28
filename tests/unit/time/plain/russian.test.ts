import { describe } from 'vitest';
import { checkPhrases } from './check.ts';
import { RUSSIAN_PHRASES } from './russian.ts';

for (const [when, table] of Object.entries(RUSSIAN_PHRASES)) {
  describe(`Russian dates typed ${when}`, () => checkPhrases(table, 'ru'));
}
