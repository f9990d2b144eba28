import type { Interaction } from '../../model/interaction.ts';
import type { Introduction } from '../../model/introduction.ts';
import { type Prompt, promptKey } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import { daysBetween } from '../../time/days.ts';
import { rankOf } from '../rank.ts';

/** Days after which thanks are as urgent as can be. */
const PATIENCE_DAYS = 14;

/** The day from which thanks for an interaction are owed: a recommendation or an introduction that the contact made. */
export function thankFrom({ kind, direction, on, thankedOn }: Interaction): Day | undefined {
  const isFavour = kind === 'recommendation' || kind === 'introduction';
  return isFavour && direction === 'theirs' && thankedOn === undefined ? on : undefined;
}

/** Thank for a recommendation or an introduction: from its day until it is done or waived. */
export function thankRule(interaction: Interaction, today: Day): Prompt | undefined {
  const from = thankFrom(interaction);
  if (from === undefined || from > today) return undefined;
  const reason = interaction.kind === 'recommendation' ? 'recommendation' : 'introduction';
  return thank(interaction, interaction.contactId, reason, today);
}

/** Thank a contact who introduced others to you or to each other. */
export function thankForIntroductionRule(introduction: Introduction, today: Day): Prompt | undefined {
  const { by, answeredOn, on } = introduction;
  if (by === undefined || answeredOn !== undefined || on > today) return undefined;
  return thank(introduction, by, 'introduction', today);
}

function thank(
  { id, on, text }: Pick<Interaction | Introduction, 'id' | 'on' | 'text'>,
  contactId: Interaction['contactId'],
  reason: 'recommendation' | 'introduction',
  today: Day,
): Prompt {
  const days = daysBetween(on, today);
  return {
    key: promptKey('thank', id),
    kind: 'thank',
    contactIds: [contactId],
    reason,
    facts: { text, day: on },
    action: 'thank',
    stage: days > PATIENCE_DAYS ? 'overdue' : 'due',
    since: on,
    rank: rankOf('thank', days / PATIENCE_DAYS),
  };
}
