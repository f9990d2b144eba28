import { useSignal } from '@preact/signals';
import type { PromptAnswer } from '../../utils/model/prompt.ts';
import type { Day } from '../../utils/model/time.ts';
import type { PromptRow } from '../../utils/model/views.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { TodayHost } from '../host.ts';
import { DoneAndTomorrow } from '../promises/done-and-tomorrow.tsx';
import { type Act, useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useKeyboardBack } from '../ui/use-keyboard-back.ts';
import { OtherDay } from './other-day.tsx';
import { RowWriting } from './row-writing.tsx';

type SuggestionAnswersProps = { host: TodayHost; row: PromptRow };

/** Every answer to a suggestion: done, later, written, not this time, never. */
export function SuggestionAnswers({ host, row }: SuggestionAnswersProps) {
  const { t, day } = useI18n();
  const answer = useAnswer(row, useAct());
  const form = useSignal<'otherDay'>();
  const opener = useKeyboardBack(form.value);
  const { prompt, people } = row;
  const name = people[0]?.name ?? prompt.facts.text ?? '';
  const today = dayOf(host.now());
  const snooze = (until: Day) => answer('snoozed', t('undo.snoozed', { when: day(until, today) }), until);
  if (form.value) {
    const close = () => {
      form.value = undefined;
    };
    return <OtherDay host={host} name={name} onDay={snooze} onClose={close} />;
  }
  return (
    <div class="promise-buttons">
      <DoneAndTomorrow
        doneLabel={t('prompt.doneFor', { name })}
        tomorrowLabel={t('prompt.tomorrowFor', { name })}
        onDone={() => answer('done', t('undo.noted'))}
        onTomorrow={() => snooze(addDays(today, 1))}
      />
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
          ref={opener('otherDay')}
          type="button"
          class="button-text"
          aria-label={t('prompt.otherDayFor', { name })}
          onClick={() => {
            form.value = 'otherDay';
          }}
        >
          {t('prompt.otherDay')}
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

/** Gives an answer, and says what it did. */
function useAnswer({ prompt, people }: PromptRow, act: Act) {
  return (answer: PromptAnswer['answer'], done: string, until?: Day) => {
    const contactIds = answer === 'done' ? people.map(({ id }) => id) : [];
    return act({ type: 'answerPrompt', key: prompt.key, answer, contactIds, ...(until && { until }) }, done);
  };
}
