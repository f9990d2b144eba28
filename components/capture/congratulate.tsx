import { useSignal } from '@preact/signals';
import type { Problem } from '../../utils/model/reply.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Saved } from './save-card.ts';

/** Where the page told of a new position: an offer to be reminded today to congratulate on it. */
export function Congratulate({ host, saved }: { host: PopupHost; saved: Saved }) {
  const { t } = useI18n();
  const answer = useSignal<'asked' | 'added' | Problem>('asked');
  const { contactId, newPosition } = saved;
  if (!contactId || !newPosition) return null;

  const text = t('congratulate.text', { position: newPosition });
  const remind = async () => {
    const promise = { text, direction: 'mine', due: dayOf(host.now()) } as const;
    const { reply } = await host.act({ type: 'addFollowUp', contactIds: [contactId], promise });
    answer.value = reply.ok ? 'added' : reply.problem;
  };
  if (answer.value === 'added') return <p role="status">{t('congratulate.added', { text })}</p>;
  return (
    <div class="congratulate">
      <p>{t('congratulate.news', { position: newPosition })}</p>
      <button type="button" class="button-quiet" onClick={remind}>
        {t('congratulate.remind')}
      </button>
      {answer.value !== 'asked' && (
        <p class="refusal" role="alert">
          {t(`problem.${answer.value}`)}
        </p>
      )}
    </div>
  );
}
