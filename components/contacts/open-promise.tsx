import { useSignal } from '@preact/signals';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { EditDue } from './edit-due.tsx';

/** An open promise: done, tomorrow, another date, or let go. */
export function OpenPromise({ host, followUp }: { host: Host; followUp: FollowUp }) {
  const { t, due } = useI18n();
  const act = useAct();
  const editing = useSignal(false);
  const { id: followUpId, text } = followUp;
  return (
    <li class="promise promise-due">
      <p class="promise-words">{text}</p>
      <p class="quiet">
        {t(`promise.by.${followUp.direction}`)} · {due(followUp.due, dayOf(host.now()))}
      </p>
      {editing.value ? (
        <EditDue
          host={host}
          followUpId={followUpId}
          onClose={() => {
            editing.value = false;
          }}
        />
      ) : (
        <div class="promise-buttons">
          <PromiseButtons host={host} followUp={followUp} />
          <span class="promise-more">
            <button
              type="button"
              class="button-text"
              aria-label={t('promise.editFor', { text })}
              onClick={() => {
                editing.value = true;
              }}
            >
              {t('promise.edit')}
            </button>
            <button
              type="button"
              class="button-text"
              aria-label={t('promise.droppedFor', { text })}
              onClick={() => act({ type: 'closeFollowUp', followUpId, state: 'dropped' }, t('undo.dropped'))}
            >
              {t('promise.dropped')}
            </button>
          </span>
        </div>
      )}
    </li>
  );
}
