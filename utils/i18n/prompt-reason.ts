import type { Prompt } from '../model/prompt.ts';
import { type Day, isDay } from '../model/time.ts';
import type { I18n, MessageValues } from './index.ts';

/** The reason of a prompt in one sentence, with its facts. */
export function reasonOf({ reason, facts, contactIds }: Prompt, i18n: I18n, today: Day): string {
  const { text = '', day, years = 0, rhythm, tags = '' } = facts;
  const when = day && (isDay(day) ? i18n.near(day, today) : i18n.due(day, today));
  const values: MessageValues = { text, years, tags, count: contactIds.length, when: when ?? '' };
  const words = rhythm ? i18n.t('cadence.every', { every: rhythm.every, unit: rhythm.unit }) : '';
  return i18n.t(`prompt.reason.${reason}`, { ...values, rhythm: words, named: text === '' ? 'no' : 'yes' });
}
