import type { PromptAnswer } from '../../utils/model/prompt.ts';
import type { Day } from '../../utils/model/time.ts';
import type { PromptRow } from '../../utils/model/views.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { TodayHost } from '../host.ts';
import { PeopleLinks } from '../promises/people-links.tsx';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { reasonOf } from './prompt-reason.ts';
import { RowWriting } from './row-writing.tsx';

/** Something to do for a relationship: why, for whom, what was last between you, and its answers. */
export function SuggestionRow({ host, row }: { host: TodayHost; row: PromptRow }) {
  const i18n = useI18n();
  const today = dayOf(host.now());
  const { prompt, people } = row;
  return (
    <li class="promise promise-due" data-stage={prompt.stage} tabIndex={-1}>
      <p class="promise-words">{reasonOf(prompt, i18n, today)}</p>
      <p class="quiet">
        <PeopleLinks people={people} />
      </p>
      <LastContext row={row} today={today} />
      {prompt.stage === 'soon' && prompt.kind !== 'congratulate' ? null : (
        <Answers host={host} row={row} today={today} />
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

function Answers({ host, row, today }: { host: TodayHost; row: PromptRow; today: Day }) {
  const { t, day } = useI18n();
  const act = useAct();
  const { prompt, people } = row;
  const name = people[0]?.name ?? prompt.facts.text ?? '';
  const answer = (given: PromptAnswer['answer'], done: string, until?: Day) =>
    act(
      {
        type: 'answerPrompt',
        key: prompt.key,
        answer: given,
        contactIds: given === 'done' ? people.map(({ id }) => id) : [],
        ...(until && { until }),
      },
      done,
    );
  const snooze = (until: Day) => answer('snoozed', t('undo.snoozed', { when: day(until, today) }), until);
  return (
    <div class="promise-buttons">
      <button
        type="button"
        class="button-quiet"
        aria-label={t('prompt.doneFor', { name })}
        aria-keyshortcuts="d"
        onClick={() => answer('done', t('undo.noted'))}
      >
        <Icon name="check" />
        {t('promise.done')}
      </button>
      <button
        type="button"
        class="button-quiet"
        aria-label={t('prompt.tomorrowFor', { name })}
        aria-keyshortcuts="s"
        onClick={() => snooze(addDays(today, 1))}
      >
        {t('promise.tomorrow')}
      </button>
      <RowWriting host={host} prompt={prompt} people={people} />
      <span class="promise-more">
        <button
          type="button"
          class="button-text"
          aria-label={t('prompt.nextWeekFor', { name })}
          onClick={() => snooze(addDays(today, 7))}
        >
          {t('prompt.nextWeek')}
        </button>
        <button
          type="button"
          class="button-text"
          aria-label={t('prompt.dismissFor', { name })}
          onClick={() => answer('dismissed', t('prompt.dismissed'))}
        >
          {t('prompt.dismiss')}
        </button>
        <button
          type="button"
          class="button-text"
          aria-label={t('prompt.neverFor', { name })}
          onClick={() => answer('never', t('prompt.muted'))}
        >
          {t('prompt.never')}
        </button>
      </span>
    </div>
  );
}
