const LONGEST_NAME = 60;
/** A capitalised word of any script, with what names carry inside: hyphen, apostrophe, full stop. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiu]|v[ao]n|de[lnr]|bin|al|el)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiu]|v[ao]n|de[lnr]|bin|al|el)){0,4}$/u;

/** True for one short line of capitalised words: "Ada Lovelace", «Анна Каренина»; not for sentences. */
export function looksLikeName(text: string): boolean {
  return text.length <= LONGEST_NAME && !text.includes('\n') && !/[.!?]$/u.test(text) && NAME.test(text);
}
