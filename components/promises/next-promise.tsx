import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { DueForm } from './due-form.tsx';

type NextPromiseProps = { host: Host; followUp: FollowUp; onClose(): void };

/** Done, and the same again on another day: one action, one undo. */
export function NextPromise({ host, followUp, onClose }: NextPromiseProps) {
  const { t, due } = useI18n();
  const act = useAct();
  const { id: followUpId, text } = followUp;
  return (
    <DueForm
      host={host}
      label={t('promise.nextFor', { text })}
      dueLabel={t('promise.nextDue')}
      save={t('promise.nextSave')}
      onDue={nextDue =>
        act(
          { type: 'closeFollowUp', followUpId, state: 'kept', nextDue },
          t('undo.doneNext', { when: due(nextDue, dayOf(host.now())) }),
        )
      }
      onClose={onClose}
    />
  );
}
