import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf, tomorrow } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

/** Done and Tomorrow: the two answers to a promise that is due. */
export function PromiseButtons({ host, followUp }: { host: Host; followUp: FollowUp }) {
  const { t, due } = useI18n();
  const act = useAct();
  const { id: followUpId, text } = followUp;
  const done = () => act({ type: 'closeFollowUp', followUpId, state: 'kept' }, t('undo.done'));
  const snooze = () => {
    const next = tomorrow(followUp.due, host.now());
    return act(
      { type: 'snoozeFollowUp', followUpId, due: next },
      t('undo.snoozed', { when: due(next, dayOf(host.now())) }),
    );
  };
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        aria-label={t('promise.doneFor', { text })}
        aria-keyshortcuts="d"
        onClick={done}
      >
        <Icon name="check" />
        {t('promise.done')}
      </button>
      <button
        type="button"
        class="button-quiet"
        aria-label={t('promise.tomorrowFor', { text })}
        aria-keyshortcuts="s"
        onClick={snooze}
      >
        {t('promise.tomorrow')}
      </button>
    </>
  );
}
