import * as v from 'valibot';
import type { Contact } from '../../../model/contact.ts';
import { CommunityIdSchema, ContactIdSchema } from '../../../model/ids.ts';
import type { Reply } from '../../../model/reply.ts';
import { toCommunity } from '../../../store/records.ts';
import type { Writer } from '../../../store/write.ts';
import { changeContact } from '../change-contact.ts';
import { putCommunity } from '../keep-community.ts';
import type { Settled } from './answer-prompt.ts';

/** Whom to be in touch with: when it was done, the history moves the next day on; the other answers say it themselves. */
export async function settleTouch(writer: Writer, settled: Settled): Promise<Reply> {
  const contactId = v.parse(ContactIdSchema, settled.id);
  const stored = await writer.get('contacts', contactId);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  if (stored.nextTouchOn !== settled.occurrence) return { ok: false, problem: 'changed-since' };
  return changeContact(writer, contactId, contact => ({ ...contact, ...changeBy(settled) }));
}

function changeBy({ answer, today, until }: Settled): Partial<Contact> {
  switch (answer) {
    case 'done':
      return {};
    case 'snoozed':
      return until ? { touchPausedUntil: until } : {};
    case 'dismissed':
      return { touchWaivedOn: today };
    case 'never':
      return { cadence: 'none' };
  }
}

/** A community that is quiet: a word to a member ends that by itself, "never" for good. */
export async function settleQuiet(writer: Writer, { id, occurrence, answer }: Settled): Promise<Reply> {
  const communityId = v.parse(CommunityIdSchema, id);
  const stored = await writer.get('communities', communityId);
  if (!stored || stored.deletedAt !== undefined) return { ok: false, problem: 'gone' };
  if (stored.nextTouchOn !== occurrence) return { ok: false, problem: 'changed-since' };
  if (answer === 'never') await putCommunity(writer, { ...toCommunity(stored), mayBeQuiet: true });
  return { ok: true, communityId };
}
