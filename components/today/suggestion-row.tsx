import { reasonOf } from '../../utils/i18n/prompt-reason.ts';
import type { Day } from '../../utils/model/time.ts';
import type { PromptRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { TodayHost } from '../host.ts';
import { PeopleLinks } from '../promises/people-links.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { SuggestionAnswers } from './suggestion-answers.tsx';

/** Something to do for a relationship: why, for whom, what was last between you, and its answers. */
export function SuggestionRow({ host, row }: { host: TodayHost; row: PromptRow }) {
  const i18n = useI18n();
  const today = dayOf(host.now());
  const { prompt, people } = row;
  return (
    <li class="promise promise-due" data-stage={prompt.stage} data-prompt={prompt.key} tabIndex={-1}>
      <p class="promise-words">{reasonOf(prompt, i18n, today)}</p>
      <p class="quiet">
        <PeopleLinks people={people} />
      </p>
      <LastContext row={row} today={today} />
      {prompt.stage === 'soon' && prompt.kind !== 'congratulate' ? null : (
        <SuggestionAnswers host={host} row={row} />
      )}
    </li>
  );
}

/** The last entry of the history, or the first line of the note. */
function LastContext({ row: { last, note }, today }: { row: PromptRow; today: Day }) {
  const { t, near } = useI18n();
  const [firstLine] = note.split('\n');
  const words = last
    ? [t(`contact.kind.${last.kind}`), near(last.on, today), last.text].filter(Boolean).join(' · ')
    : firstLine;
  return words ? <p class="quiet last-context">{words}</p> : null;
}
