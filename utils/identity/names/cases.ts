/** The cases of Russian beyond the nominative, by their standard English names. */
export const NAME_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type NameCase = (typeof NAME_CASES)[number];
