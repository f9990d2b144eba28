import { splitName } from '../identity/names.ts';
import type { Contact } from '../model/contact.ts';
import type { DraftLanguage, Formality } from '../model/writing.ts';

/** How the user writes to people about whom nothing else is settled. */
export type AddressHabits = { language: DraftLanguage; formality: Formality; patronymic: boolean };

/** How to write to one person: the language, «ты» or «вы», and the name to begin with. */
export type Address = { language: DraftLanguage; formality: Formality; name: string };

type Addressee = Pick<Contact, 'name' | 'givenName' | 'patronymic' | 'writing'>;

/**
 * What is settled for the contact first, then what the name tells (a name in Cyrillic is written to in Russian), then
 * the user's habits. A person who is addressed with «ты» goes without patronymic.
 */
export function addressOf(contact: Addressee, habits: AddressHabits): Address {
  const { name, writing } = contact;
  const language = writing?.language ?? (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : habits.language);
  const formality = writing?.formality ?? habits.formality;
  const withPatronymic =
    language === 'ru' && formality === 'formal' && (writing?.patronymic ?? habits.patronymic);
  const parts = splitName(name);
  const given = contact.givenName ?? capitalised(parts.given);
  const patronymic = contact.patronymic ?? parts.patronymic;
  const called = withPatronymic && given && patronymic ? `${given} ${patronymic}` : given;
  return { language, formality, name: called ?? name };
}

/** What a handle of several words is taken apart to is no name to call somebody by. */
function capitalised(given: string | undefined): string | undefined {
  return given !== undefined && /^\p{Lu}/u.test(given) ? given : undefined;
}
