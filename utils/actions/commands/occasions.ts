import type { ParsedCommand } from '../../model/commands.ts';
import { type ContactId, OccasionIdSchema } from '../../model/ids.ts';
import type { Occasion, OccasionDraft } from '../../model/occasion.ts';
import type { Reply } from '../../model/reply.ts';
import { LIMITS } from '../../model/text.ts';
import { nextOn, pendingOccurrence } from '../../relations/occurrence.ts';
import { toOccasion, toStoredOccasion } from '../../store/relation-records.ts';
import type { Writer } from '../../store/write.ts';
import { dayOf } from '../../time/wall.ts';
import type { CommandContext } from './context.ts';
import { findLive } from './live-contact.ts';

type Command<T extends ParsedCommand['type']> = Extract<ParsedCommand, { type: T }>;
type NewOccasion = Command<'addOccasions'>['occasions'][number];

/** Notes occasions; one that is known already is not noted twice. `gone` when none of their people is kept. */
export async function addOccasions(
  writer: Writer,
  { occasions }: Pick<Command<'addOccasions'>, 'occasions'>,
  context: CommandContext,
): Promise<Reply> {
  let added: ContactId | undefined;
  for (const occasion of occasions) {
    const contactId = (await findLive(writer, occasion.contactId))?.id;
    if (!contactId) continue;
    await addOccasion(writer, { ...occasion, contactId }, context);
    added ??= contactId;
  }
  return added ? { ok: true, contactId: added } : { ok: false, problem: 'gone' };
}

/** Notes an occasion of a kept contact, unless it is known already; true when it was not. */
export async function addOccasion(
  writer: Writer,
  { contactId, draft, source }: NewOccasion,
  context: CommandContext,
): Promise<boolean> {
  const known = await occasionsOf(writer, contactId);
  if (known.length === LIMITS.entries || known.some(one => isSame(one, draft, source.from))) return false;
  const id = context.newId(OccasionIdSchema);
  const occasion: Occasion = { id, contactId, ...draft, source, createdAt: context.now };
  await putOccasion(writer, source.from === 'import' ? fromTodayOn(occasion, context) : occasion, context);
  return true;
}

/** An address book brings many birthdays at once: those of the last days were nobody's to miss. */
function fromTodayOn(occasion: Occasion, { now }: CommandContext): Occasion {
  const today = dayOf(new Date(now));
  const pending = pendingOccurrence(occasion, today);
  return pending !== undefined && pending < today ? { ...occasion, answeredFor: pending } : occasion;
}

/** What returns is the same on the same day of the year, and a page's birthday where one is known at all. */
function isSame(known: Occasion, draft: OccasionDraft, from: Occasion['source']['from']): boolean {
  if (known.kind !== draft.kind || known.yearly !== draft.yearly) return false;
  if (!draft.yearly) return known.on === draft.on && known.text === draft.text;
  const isOnlyOne = draft.kind === 'birthday' && from !== 'hand';
  return isOnlyOne || (known.on.slice(-5) === draft.on.slice(-5) && known.text === draft.text);
}

/** Changes an occasion; one that was put off or muted is looked at afresh. */
export function editOccasion(
  writer: Writer,
  { occasionId, draft }: Command<'editOccasion'>,
  context: CommandContext,
): Promise<Reply> {
  return changeOccasion(writer, occasionId, context, occasion => {
    const { snoozed: _snoozed, muted: _muted, ...rest } = occasion;
    return { ...rest, ...draft };
  });
}

/** Takes an occasion away. */
export async function removeOccasion(
  writer: Writer,
  { occasionId }: Command<'removeOccasion'>,
): Promise<Reply> {
  const stored = await writer.get('occasions', occasionId);
  if (!stored) return { ok: false, problem: 'gone' };
  await writer.remove('occasions', occasionId);
  return { ok: true, contactId: stored.contactId };
}

/** Changes a kept occasion and the day by which it is found; `gone` when it is not there. */
export async function changeOccasion(
  writer: Writer,
  id: Occasion['id'],
  context: CommandContext,
  change: (occasion: Occasion) => Occasion,
): Promise<Reply> {
  const stored = await writer.get('occasions', id);
  if (!stored) return { ok: false, problem: 'gone' };
  await putOccasion(writer, change(toOccasion(stored)), context);
  return { ok: true, contactId: stored.contactId };
}

/** Takes the occasions of a contact off the lists while it lies in the trash, or puts them back. */
export async function hideOccasionsOf(
  writer: Writer,
  contactId: ContactId,
  isHidden: boolean,
  context: CommandContext,
): Promise<void> {
  for (const occasion of await occasionsOf(writer, contactId)) {
    if (isHidden) await writer.put('occasions', occasion.id, toStoredOccasion(occasion, undefined));
    else await putOccasion(writer, occasion, context);
  }
}

async function putOccasion(writer: Writer, occasion: Occasion, { now }: CommandContext): Promise<void> {
  const day = nextOn(occasion, dayOf(new Date(now)));
  await writer.put('occasions', occasion.id, toStoredOccasion(occasion, day));
}

async function occasionsOf(writer: Writer, contactId: ContactId): Promise<Occasion[]> {
  const index = writer.transaction.objectStore('occasions').index('contactId');
  return (await index.getAll(contactId, LIMITS.entries)).map(toOccasion);
}
