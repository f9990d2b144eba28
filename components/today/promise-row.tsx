import { useSignal } from '@preact/signals';
import type { FollowUpRow } from '../../utils/model/views.ts';
import { dayOf, dueDay, isAllDay } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PromiseAnswers } from '../promises/promise-answers.tsx';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { PromiseLine } from '../promises/promise-line.tsx';
import { PromiseSource } from '../promises/promise-source.tsx';
import { useI18n } from '../ui/i18n.tsx';

type PromiseRowProps = { host: Host; row: FollowUpRow; isDue: boolean };

/** One promise among what waits: to whom, what, when; its two answers when it is due, and all of them on demand. */
export function PromiseRow({ host, row, isDue }: PromiseRowProps) {
  const { t, due, near } = useI18n();
  const isOpen = useSignal(false);
  const { followUp, people } = row;
  const today = dayOf(host.now());
  const when = isAllDay(followUp.due) ? near(dueDay(followUp.due), today) : due(followUp.due, today);
  return (
    <li class={isDue ? 'promise promise-due' : 'promise'} tabIndex={isDue ? -1 : undefined}>
      <p class="promise-words">{followUp.text}</p>
      <PromiseLine host={host} followUp={followUp} people={people} when={when} />
      {isOpen.value ? (
        <>
          <PromiseSource host={host} followUp={followUp} />
          <PromiseAnswers host={host} followUp={followUp} people={people} />
        </>
      ) : (
        <div class="promise-buttons">
          {isDue && <PromiseButtons host={host} followUp={followUp} />}
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
