import { useSignal } from '@preact/signals';
import type { Prompt } from '../../utils/model/prompt.ts';
import type { FollowUpRow } from '../../utils/model/views.ts';
import { dayOf, dueDay, isAllDay } from '../../utils/time/wall.ts';
import type { TodayHost } from '../host.ts';
import { PromiseAnswers } from '../promises/promise-answers.tsx';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { PromiseLine } from '../promises/promise-line.tsx';
import { PromiseSource } from '../promises/promise-source.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { RowWriting } from './row-writing.tsx';

type PromiseRowProps = {
  host: TodayHost;
  row: FollowUpRow;
  /** Present for a promise that is due. */
  prompt?: Prompt;
};

/** One promise among what waits: to whom, what, when; its first answers when it is due, and all of them on demand. */
export function PromiseRow({ host, row, prompt }: PromiseRowProps) {
  const { t, due, near } = useI18n();
  const isOpen = useSignal(false);
  const { followUp, people } = row;
  const today = dayOf(host.now());
  const when = isAllDay(followUp.due) ? near(dueDay(followUp.due), today) : due(followUp.due, today);
  const writing = prompt && <RowWriting host={host} prompt={prompt} people={people} />;
  return (
    <li
      class={prompt ? 'promise promise-due' : 'promise'}
      data-prompt={prompt?.key}
      tabIndex={prompt ? -1 : undefined}
    >
      <p class="promise-words">{followUp.text}</p>
      <PromiseLine host={host} followUp={followUp} people={people} when={when} />
      {isOpen.value ? (
        <>
          <PromiseSource host={host} followUp={followUp} />
          <PromiseAnswers host={host} followUp={followUp} people={people}>
            {writing}
          </PromiseAnswers>
        </>
      ) : (
        <div class="promise-buttons">
          {prompt && <PromiseButtons host={host} followUp={followUp} />}
          {writing}
          <button
            type="button"
            class="button-text"
            aria-label={t('promise.moreFor', { text: followUp.text })}
            aria-expanded={false}
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {t('promise.more')}
          </button>
        </div>
      )}
    </li>
  );
}
