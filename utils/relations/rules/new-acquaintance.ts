import type { Contact } from '../../model/contact.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Instant } from '../../model/time.ts';
import { rankOf } from '../rank.ts';

const HOUR = 3_600_000;
/** Hours after the first meeting between which a word is fresh and not pushy. */
const FIRST_HOUR = 24;
const LAST_HOUR = 72;

/** Write to a new acquaintance: 24 to 72 hours after the first meeting, once, unless you were in touch since. */
export function newAcquaintanceRule(
  contact: Pick<Contact, 'id' | 'createdAt' | 'metOn' | 'lastContactOn'>,
  now: Instant,
): Prompt | undefined {
  const { id, metOn, lastContactOn } = contact;
  const hours = (now - contact.createdAt) / HOUR;
  if (metOn === undefined || hours < FIRST_HOUR || hours > LAST_HOUR) return undefined;
  if (lastContactOn !== undefined && lastContactOn > metOn) return undefined;
  return {
    key: promptKey('newAcquaintance', id),
    kind: 'newAcquaintance',
    contactIds: [id],
    reason: 'newAcquaintance',
    facts: { day: metOn },
    action: 'write',
    stage: 'due',
    since: metOn,
    rank: rankOf('newAcquaintance', (hours - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR)),
  };
}
