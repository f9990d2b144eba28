import type { I18n } from '../../utils/i18n/index.ts';
import type { Day } from '../../utils/model/time.ts';
import type { ResolvedDue } from './resolve-due.ts';

/** What to say beneath a typed date; an empty text when there is nothing to say. */
export function dueWords({ t, due }: I18n, resolved: ResolvedDue | undefined, today: Day): string {
  switch (resolved?.kind) {
    case undefined:
    case 'none':
      return '';
    case 'not-understood':
      return t('promise.notUnderstood');
    case 'due':
      return resolved.repeat
        ? t('promise.repeats', { when: due(resolved.due, today) })
        : due(resolved.due, today);
    case 'default':
      return t('promise.default', { when: due(resolved.due, today) });
    case 'past':
      return t('promise.past', { when: due(resolved.due, today) });
    case 'no-text':
      return t('promise.noText', { when: due(resolved.due, today) });
  }
}
