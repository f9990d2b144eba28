import type { Place } from '../../utils/model/place.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { WhereFromInput } from './where-from.tsx';

/** Everything that was chosen, and what was only typed as the community that it names: no word is lost. */
export function chosenPlaces({ places, placeText }: WhereFromInput): Place[] {
  const name = cleanLine(placeText);
  return name === '' ? places : [...places, { of: 'community', name, kind: 'group' }];
}
