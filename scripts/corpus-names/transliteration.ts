import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { comparisonKey } from '../../utils/identity/transliterate.ts';
import type { Suite } from './figures.ts';

const SchemeSchema = v.object({ name: v.string(), samples: v.array(v.tuple([v.string(), v.string()])) });

/** One suite for each file of DIR/iuliia: the Russian text and its Latin spelling must have one comparison key. */
export function transliterationSuites(folder: string): Suite[] {
  return readdirSync(join(folder, 'iuliia'))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const text = readFileSync(join(folder, 'iuliia', file), 'utf8');
      const { samples } = v.parse(SchemeSchema, JSON.parse(text));
      const cases = samples.map(([russian, latin]) => ({
        label: `${latin} → ${comparisonKey(latin)}, not ${comparisonKey(russian)}`,
        outcome: comparisonKey(russian) === comparisonKey(latin) ? ('right' as const) : ('wrong' as const),
      }));
      return { name: `transliteration ${basename(file, '.json')}`, cases };
    });
}
