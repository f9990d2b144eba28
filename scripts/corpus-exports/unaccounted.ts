import * as v from 'valibot';
import { type FileReading, ImportedPersonSchema } from '../../utils/model/import.ts';

type Readable = Extract<FileReading, { readable: true }>;

/**
 * What is wrong with a reading whatever its file says: entries that are missing or there twice, cards that were not
 * counted, people that may not be kept like this. Empty for a sound one.
 */
export function unaccounted(bytes: Uint8Array, { format, people, leftOut }: Readable): string[] {
  const entries = [...people, ...leftOut].map(({ entry }) => entry).sort((one, other) => one - other);
  const remarks = entries.some((entry, index) => entry !== index + 1)
    ? [`entries are ${entries.slice(0, 20).join(', ')}`]
    : [];
  const cards = new TextDecoder('latin1').decode(bytes).match(/^[ \t]*BEGIN:VCARD[ \t\r]*$/gimu)?.length ?? 0;
  if (format === 'vcard' && entries.length < cards) remarks.push(`${cards} cards, ${entries.length} entries`);
  for (const person of people) {
    const { success, issues } = v.safeParse(ImportedPersonSchema, person);
    if (!success) remarks.push(`entry ${person.entry}: ${issues.map(({ message }) => message).join('; ')}`);
  }
  return remarks;
}
