import type { ReadingContext } from '../contract.ts';
import { addNoteLine, type PersonDraft } from '../person/draft.ts';
import { addBirthday, addEvent } from '../person/occasions.ts';

/** Kinds of days and relatives in Android's contacts (ContactsContract.CommonDataKinds). */
const ANNIVERSARY = '1';
const BIRTHDAY = '3';
const SPOUSE = '14';

/** Puts in what Android writes for what vCard 2.1 has no word for: `X-ANDROID-CUSTOM:vnd.android.cursor.item/…;data;kind;label`. */
export function putAndroid(draft: PersonDraft, parts: readonly string[], context: ReadingContext): void {
  const [item = '', text = '', kind = '', label = ''] = parts;
  const { words } = context;
  if (item.endsWith('/contact_event')) {
    const hints = { order: undefined, label: kind === ANNIVERSARY ? words.anniversary : label };
    if (kind === BIRTHDAY) addBirthday(draft, text, { ...hints, label: words.birthday }, context);
    else addEvent(draft, text, hints, context);
  } else if (item.endsWith('/nickname')) addNoteLine(draft, words.nickname, text);
  else if (item.endsWith('/relation')) addNoteLine(draft, kind === SPOUSE ? words.spouse : label, text);
}
