import type { FollowUp } from '../../utils/model/follow-up.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** Lets a promise go; one that repeats, this time or for good. */
export function DropPromise({ followUp }: { followUp: FollowUp }) {
  const { t } = useI18n();
  const act = useAct();
  const { id: followUpId, text, repeat } = followUp;
  const drop = (comesAgain: boolean, done: string) =>
    act({ type: 'closeFollowUp', followUpId, state: 'dropped', comesAgain }, done);
  if (!repeat) {
    return (
      <button
        type="button"
        class="button-text"
        aria-label={t('promise.droppedFor', { text })}
        onClick={() => drop(false, t('undo.dropped'))}
      >
        {t('promise.dropped')}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button-text"
        aria-label={t('promise.skipFor', { text })}
        onClick={() => drop(true, t('undo.skipped'))}
      >
        {t('promise.skip')}
      </button>
      <button
        type="button"
        class="button-text"
        aria-label={t('promise.dropAllFor', { text })}
        onClick={() => drop(false, t('undo.dropped'))}
      >
        {t('promise.dropAll')}
      </button>
    </>
  );
}
