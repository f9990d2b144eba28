import { declineName } from '../identity/names/decline.ts';
import { genderOf, splitName } from '../identity/names.ts';
import type { Contact } from '../model/contact.ts';
import type { DraftReason, Drafts, Template } from '../model/template.ts';
import { type AddressHabits, addressOf } from './address.ts';
import { fillTemplate, type Values } from './fill.ts';
import { parseTemplate } from './parse.ts';
import { templatesOf } from './templates.ts';
import type { Variable } from './variables.ts';

/** What a draft is written from. */
export type DraftFacts = {
  contact: Pick<Contact, 'name' | 'givenName' | 'patronymic' | 'role' | 'company' | 'writing'>;
  reason: DraftReason;
  /** What was promised, published, noted …; the name of a gathering or community. */
  text: string | undefined;
  /** Which anniversary; 0 when that is not known. */
  years: number;
  /** The names of others whom it is about. */
  others: readonly string[];
};

/** What differs by language and lies outside: "10 years", "Ada and Boris". */
export type DraftWords = { years(count: number): string; list(names: readonly string[]): string };

/** Reasons whose text says what the position is. */
const POSITIONS: readonly DraftReason[] = ['newPosition', 'promotion', 'workAnniversary'];

/** Drafts for a reason to write, in the contact's language; those that would have a gap are left out. */
export function writeDrafts(
  facts: DraftFacts,
  habits: AddressHabits,
  stored: readonly Template[],
  wordsOf: (language: Drafts['language']) => DraftWords,
): Drafts {
  const address = addressOf(facts.contact, habits);
  const { language, formality } = address;
  const tell = valuesOf(facts, address.name, wordsOf(language));
  const values = { tell, formality, gender: genderOf(splitName(facts.contact.name)) };
  const texts = templatesOf(language, stored)
    .filter(({ reason, hidden }) => reason === facts.reason && !hidden)
    .map(({ text }) => {
      const parts = parseTemplate(text);
      return Array.isArray(parts) ? fillTemplate(parts, values) : undefined;
    });
  return { language, texts: [...new Set(texts.filter(text => text !== undefined))] };
}

/** What the contact's card says may be older than the news: then the news alone is told. */
function positionOf(
  { role, company }: DraftFacts['contact'],
  reason: DraftReason,
  text: string | undefined,
): { role: string | undefined; company: string | undefined } {
  if (!text || !POSITIONS.includes(reason)) return { role, company };
  return reason === 'workAnniversary'
    ? { role: undefined, company: undefined }
    : { role: text, company: undefined };
}

function valuesOf(
  { contact, reason, text, years, others }: DraftFacts,
  name: string,
  words: DraftWords,
): Values['tell'] {
  return (variable, inCase) => {
    const plain: Record<Variable, string | undefined> = {
      name,
      what: text?.replace(/[.!\s]+$/u, ''),
      years: years > 0 ? words.years(years) : undefined,
      ...positionOf(contact, reason, text),
      others:
        others.length > 0
          ? words.list(others.map(one => (inCase ? declineName(one, inCase) : one)))
          : undefined,
    };
    const value = plain[variable];
    if (value === '') return undefined;
    return variable === 'name' && inCase && value ? declineName(value, inCase) : value;
  };
}
