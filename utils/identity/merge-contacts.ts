import type { Membership } from '../model/community.ts';
import { CONTACT_FIELDS, type Contact, withoutFields } from '../model/contact.ts';
import type { ContactId } from '../model/ids.ts';
import type { LeftOver, MergeSides } from '../model/merge.ts';
import type { Identity, Position } from '../model/reading.ts';
import type { Instant } from '../model/time.ts';
import { type Decision, decide } from './merge-sides.ts';
import { emailKey, phoneKey, websiteKey } from './reach-keys.ts';
import { unite, uniteNotes, uniteOnce } from './unite.ts';

type ContactList = 'identities' | 'positions' | 'emails' | 'phones' | 'websites' | 'tags';
type Lists = Pick<Contact, ContactList>;

/** The one contact, and every value of the two that is not in it, to be kept as a note or snapshot. */
export type MergedContacts = { contact: Contact; leftOver: LeftOver[] };

/**
 * Two kept contacts of one person as one, under the id of the chosen one. Where their fields differ, the user's `sides`
 * decide, else {@link decide}'s proposal; the other value is left over. Lists are united, notes joined; the earliest
 * creation, the latest reading and the latest interaction count. What goes beyond a bound is left over too. A contact
 * in the trash comes back with the other.
 */
export function mergeContacts(
  chosen: Contact,
  other: Contact,
  now: Instant,
  sides: MergeSides = {},
): MergedContacts {
  const { deletedAt: _chosenDeleted, ...first } = chosen;
  const { deletedAt: _otherDeleted, ...second } = other;
  const decisions = CONTACT_FIELDS.map(field => decide(field, chosen, other, sides));
  const lists = uniteLists(chosen, other);
  const communities = uniteOnce(chosen.communities, other.communities, membership => membership.id);
  const gatherings = unite(chosen.gatherings, other.gatherings);
  const note = uniteNotes(chosen.note, other.note);
  const readAt = [chosen.readAt, other.readAt].filter(at => at !== undefined);
  const lastContactOn = [chosen.lastContactOn, other.lastContactOn].filter(day => day !== undefined).sort();
  const contact: Contact = {
    ...withoutFields({ ...second, ...first }, CONTACT_FIELDS),
    ...valuesOf(decisions),
    ...lists.kept,
    communities: communities.kept.map(one => ({ ...roleIn(other, one), ...one })),
    gatherings: gatherings.kept,
    note: note.kept,
    source: chosen.source ?? other.source,
    typed: decisions.filter(decision => decision.typed).map(decision => decision.field),
    createdAt: Math.min(chosen.createdAt, other.createdAt),
    updatedAt: now,
    formerIds: formerIds(chosen, other),
    ...(readAt.length > 0 && { readAt: Math.max(...readAt) }),
    ...(lastContactOn.length > 0 && { lastContactOn: lastContactOn.at(-1) }),
  };
  const leftOver = [
    ...decisions.flatMap(({ field, lost }) => leftOverOf(field, lost)),
    ...lists.leftOver,
    ...leftOverOf('note', note.rest),
    ...leftOverOf('source', lostSource(chosen, other)),
  ];
  return { contact, leftOver };
}

function formerIds(chosen: Contact, other: Contact): ContactId[] {
  return unite(chosen.formerIds ?? [], [other.id, ...(other.formerIds ?? [])]).kept;
}

function valuesOf(decisions: readonly Decision[]): Partial<Contact> {
  return Object.fromEntries(
    decisions.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
  );
}

function uniteLists(chosen: Contact, other: Contact): { kept: Lists; leftOver: LeftOver[] } {
  const identities = uniteOnce(chosen.identities, other.identities, identity => identity.key);
  const positions = uniteOnce(chosen.positions, other.positions, positionKey);
  const emails = uniteOnce(chosen.emails, other.emails, emailKey);
  const phones = uniteOnce(chosen.phones, other.phones, phoneKey);
  const websites = uniteOnce(chosen.websites, other.websites, websiteKey);
  const tags = uniteOnce(chosen.tags, other.tags, tag => tag.toLowerCase());
  return {
    kept: {
      identities: identities.kept.map(identity => ({ ...sameIn(other.identities, identity), ...identity })),
      positions: positions.kept,
      emails: emails.kept,
      phones: phones.kept,
      websites: websites.kept,
      tags: tags.kept,
    },
    leftOver: [
      ...identities.rest.flatMap(({ url, key }) => leftOverOf('identities', url ?? key)),
      ...positions.rest.flatMap(position => leftOverOf('positions', positionLine(position))),
      ...emails.rest.flatMap(email => leftOverOf('emails', email)),
      ...phones.rest.flatMap(phone => leftOverOf('phones', phone)),
      ...websites.rest.flatMap(website => leftOverOf('websites', website)),
      ...tags.rest.flatMap(tag => leftOverOf('tags', tag)),
    ],
  };
}

/** The membership of the other one, whose role counts where the chosen one has none. */
function roleIn({ communities }: Contact, { id }: Membership): Membership | undefined {
  return communities.find(membership => membership.id === id);
}

function sameIn(identities: readonly Identity[], { key }: Identity): Identity | undefined {
  return identities.find(identity => identity.key === key);
}

function positionKey({ title, company, start, end }: Position): string {
  return [title, company, start, end].join('\n').toLowerCase();
}

function positionLine({ title, company, start, end }: Position): string {
  return [title, company, start, end].filter(Boolean).join(', ');
}

/** The page the other one was saved from, where the chosen one has a page of its own. */
function lostSource(chosen: Contact, other: Contact): string | undefined {
  return chosen.source && chosen.source.url !== other.source?.url ? other.source?.url : undefined;
}

function leftOverOf(of: LeftOver['of'], value: string | undefined): LeftOver[] {
  return value ? [{ of, value }] : [];
}
