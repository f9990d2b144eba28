import { v7 } from 'uuid';
import * as v from 'valibot';
import type { Action, Command } from '../../utils/model/commands.ts';
import { ContactIdSchema } from '../../utils/model/ids.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';

/** What the background answered when the people of the pictures were kept. */
export const RepliesSchema = v.array(v.object({ contactId: ContactIdSchema }));

const WORDS = {
  en: {
    favour: 'for the bridge guild',
    talk: 'about the arches in Porto',
    award: 'Footbridge of the year',
    tag: 'timber',
  },
  ru: { favour: 'в гильдию мостовиков', talk: 'об арках в Пскове', award: 'Мост года', tag: 'дерево' },
};

/** Birthdays, rhythms and favours of those people, so that there is something to do today. */
export function relationsOf(
  language: 'en' | 'ru',
  kept: v.InferOutput<typeof RepliesSchema>,
  now: Date,
): Command[] {
  const words = WORDS[language];
  const today = dayOf(now);
  const [, , mei, jonah, anneke, paolo, sunniva] = kept.map(({ contactId }) => contactId);
  if (!mei || !jonah || !anneke || !paolo || !sunniva) return [];
  const hand = { from: 'hand' } as const;
  const birthday = { kind: 'birthday', on: `1984${today.slice(4)}`, yearly: true, text: '' } as const;
  const award = { kind: 'award', on: addDays(today, -2), yearly: false, text: words.award } as const;
  const talked = (contactId: string, days: number): Action => ({
    type: 'logInteraction',
    ...{ contactId, kind: 'call', on: addDays(today, -days), text: words.talk },
  });
  const actions: Action[] = [
    {
      type: 'addOccasions',
      occasions: [
        { contactId: jonah, draft: birthday, source: hand },
        { contactId: mei, draft: award, source: hand },
      ],
    },
    talked(jonah, 40),
    talked(anneke, 75),
    { type: 'setCadence', of: { of: 'contact', contactId: anneke }, cadence: { every: 1, unit: 'month' } },
    talked(sunniva, 12),
    { type: 'setMentorship', contactId: sunniva, mentorship: 'mentee' },
    {
      type: 'logInteraction',
      ...{
        contactId: paolo,
        kind: 'recommendation',
        direction: 'theirs',
        on: addDays(today, -3),
        text: words.favour,
      },
    },
    { type: 'addOpportunity', opportunity: { text: words.award, tags: [words.tag] } },
  ];
  return actions.map(action => ({ ...action, actionId: v7() }));
}
