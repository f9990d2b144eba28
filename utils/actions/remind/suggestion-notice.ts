import * as v from 'valibot';
import type { I18n } from '../../i18n/index.ts';
import { reasonOf } from '../../i18n/prompt-reason.ts';
import { type PromptKey, PromptKeySchema } from '../../model/prompt.ts';
import type { Day } from '../../model/time.ts';
import type { PromptRow } from '../../model/views.ts';
import type { Notice } from '../../platform/notifications.ts';
import { lastContext, namesOf, overviewNotice } from './notice.ts';

const PREFIX = 'suggestion';

/** The id of the notification of one suggestion: the same one for every attempt to show it. */
export function suggestionId(key: PromptKey): string {
  return `${PREFIX} ${key}`;
}

/** Which suggestion a notification is about; undefined for any other notification. */
export function parseSuggestionId(id: string): PromptKey | undefined {
  if (!id.startsWith(`${PREFIX} `)) return undefined;
  const key = v.safeParse(PromptKeySchema, id.slice(PREFIX.length + 1));
  return key.success ? key.output : undefined;
}

/** What a single suggestion says: for whom, why, and what was last between you; with names hidden, only what it is. */
export function suggestionNotice(row: PromptRow, hideNames: boolean, i18n: I18n, today: Day): Notice {
  const { prompt } = row;
  const notice = {
    id: suggestionId(prompt.key),
    buttons: [i18n.t('promise.done'), i18n.t('promise.tomorrow')],
  };
  if (hideNames) {
    const overview = { promises: [], more: false, suggestions: [row] };
    return { ...overviewNotice(notice.id, overview, hideNames, i18n), ...notice };
  }
  return {
    ...notice,
    // A community that has gone quiet names itself in the reason.
    title: namesOf([row], i18n) || i18n.t('app.name'),
    lines: [reasonOf(prompt, i18n, today), lastContext(row, i18n, today)].filter(line => line !== ''),
  };
}
