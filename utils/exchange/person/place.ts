import type { ReadingWords } from '../../model/import.ts';
import { cleanLine } from '../../model/text.ts';
import { addNoteLine, type PersonDraft, putLine } from './draft.ts';

/** One postal address; `whole` where a file does not take it apart. */
export type Place = Partial<Record<'street' | 'city' | 'region' | 'postcode' | 'country' | 'whole', string>>;

/** Takes town and country as the location. What else an address says comes into the note as one line. */
export function addPlace(draft: PersonDraft, place: Place, words: ReadingWords): void {
  const line = (parts: readonly (string | undefined)[]) =>
    parts
      .map(part => cleanLine(part ?? '').replace(/,+$/u, ''))
      .filter(Boolean)
      .join(', ');
  const { street, city, region, postcode, country, whole } = place;
  const town = line([city || region, country]);
  const all = line([street || whole, city, region, postcode, country]);
  const isSaid = town !== '' && putLine(draft, 'location', town) && all === town;
  if (!isSaid) addNoteLine(draft, words.address, all);
}
