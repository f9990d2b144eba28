import type { Contact, ContactField } from '../model/contact.ts';
import type { MergeChoice, MergeSide, MergeSides, Proposal } from '../model/merge.ts';

/** Parts of a name belong to the name they were read with. */
const NAME_PARTS: readonly ContactField[] = ['givenName', 'patronymic', 'familyName'];
/** The fields that the user decides on; the others follow one of these or are never shown. */
const SHOWN: readonly ContactField[] = [
  'name',
  'headline',
  'role',
  'company',
  'location',
  'profileUrl',
  'about',
];

/** What a field of the merged contact holds, and what it gives up for it. */
export type Decision = {
  field: ContactField;
  value: string | undefined;
  typed: boolean;
  lost: string | undefined;
};

/** The value of a field: the side that the user chose, else the proposed one. */
export function decide(field: ContactField, chosen: Contact, other: Contact, sides: MergeSides): Decision {
  const followsName = NAME_PARTS.includes(field) && chosen.name !== other.name;
  const side = sideOf(followsName ? 'name' : field, chosen, other, sides);
  const [winner, loser] = side === 'chosen' ? [chosen, other] : [other, chosen];
  const value = winner[field];
  return {
    field,
    value,
    typed: winner.typed.includes(field),
    lost: loser[field] === value ? undefined : loser[field],
  };
}

function sideOf(field: ContactField, chosen: Contact, other: Contact, sides: MergeSides): MergeSide {
  return sides[field] ?? proposeSide(field, chosen, other).side;
}

/**
 * Whose value a field takes: what the user typed before what a page gave, then the value that was read later, then
 * the staying contact's. A field that the user emptied on the staying contact is filled only by what the user typed
 * on the other.
 */
export function proposeSide(field: ContactField, chosen: Contact, other: Contact): Proposal {
  const [mine, theirs] = [chosen[field], other[field]];
  const [iTyped, theyTyped] = [chosen.typed.includes(field), other.typed.includes(field)];
  if (iTyped && (mine !== undefined || !theyTyped || theirs === undefined)) {
    return { side: 'chosen', reason: 'typed' };
  }
  if (theirs === undefined) return { side: 'chosen', reason: 'stays' };
  if (theyTyped) return { side: 'other', reason: 'typed' };
  if (mine === undefined) return { side: 'other', reason: 'later' };
  const [readMine, readTheirs] = [lastRead(chosen), lastRead(other)];
  if (readMine === readTheirs) return { side: 'chosen', reason: 'stays' };
  return { side: readMine > readTheirs ? 'chosen' : 'other', reason: 'later' };
}

/** When a page of the contact was last read; that it was kept is the first reading. */
function lastRead({ readAt, createdAt }: Contact): number {
  return readAt ?? createdAt;
}

/** The shown fields in which two contacts differ, where either value could be wanted. */
export function mergeChoices(chosen: Contact, other: Contact): MergeChoice[] {
  return SHOWN.flatMap(field => {
    const values = { chosen: chosen[field], other: other[field] };
    const proposal = proposeSide(field, chosen, other);
    const isOpen =
      values.chosen !== values.other && (proposal.reason === 'typed' || (values.chosen && values.other));
    return isOpen ? [{ field, values, ...proposal }] : [];
  });
}
