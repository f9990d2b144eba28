import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf, tomorrow } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { DoneAndTomorrow } from './done-and-tomorrow.tsx';

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
    <DoneAndTomorrow
      doneLabel={t('promise.doneFor', { text })}
      tomorrowLabel={t('promise.tomorrowFor', { text })}
      onDone={done}
      onTomorrow={snooze}
    />
  );
}
