import * as v from 'valibot';
import { isDay } from '../../model/time.ts';
import type { JsonFormat, Outcome, ReadingContext } from '../contract.ts';
import { repaired } from '../json/latin1.ts';
import { NumberSchema, TextSchema } from '../json/lenient.ts';
import { emptyDraft } from '../person/draft.ts';

const ListSchema = v.array(v.unknown());
const FriendsSchema = v.union([
  v.pipe(
    v.object({ friends_v2: ListSchema }),
    v.transform(({ friends_v2 }) => friends_v2),
  ),
  v.pipe(
    v.object({ friends: ListSchema }),
    v.transform(({ friends }) => friends),
  ),
]);
/** Files that lie beside it. */
const OTHER_FILE =
  /^(?:sent_requests|received_requests|rejected_requests|removed_friends|deleted_friends|followers|following|profile|participants|people_interactions|address_book)(?:_v\d)?$/u;

const FriendSchema = v.object({ name: TextSchema, timestamp: NumberSchema });

/** Facebook's `your_friends.json`: names, and since when. */
const facebook: JsonFormat = {
  kind: 'json',
  format: 'facebook',
  entriesOf(value) {
    const friends = v.safeParse(FriendsSchema, value);
    if (friends.success) return friends.output;
    const isOther =
      typeof value === 'object' && value !== null && Object.keys(value).some(key => OTHER_FILE.test(key));
    return isOther ? 'other-export' : undefined;
  },
  read(entry, context): Outcome {
    const friend = v.parse(FriendSchema, entry);
    const draft = emptyDraft();
    const name = repaired(friend.name);
    draft.name = { full: name };
    const day = dayOf(friend.timestamp, context);
    if (day) draft.connectedOn = day;
    return { draft, text: name || (day ?? '') };
  },
};

/** The day, in UTC, of a time in seconds; undefined for one that is ahead or before Facebook. */
function dayOf(seconds: number, { today }: ReadingContext) {
  if (seconds <= Date.UTC(2004, 1, 1) / 1000 || seconds > 1e11) return undefined;
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  return isDay(day) && day <= today ? day : undefined;
}

export default facebook;
