import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { FreshStartOffer } from '../../utils/model/fresh-start.ts';
import type { TodayHost } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { useVisit } from './use-visit.ts';
import './fresh-start.css';

/** The offer to spread what is past over the next days, while there is a reason for one. */
export function FreshStart({ host }: { host: TodayHost }) {
  const visits = useVisit(host);
  // An absence is known once the visit that ended it was noted.
  const shown = useRead(host, async () => (visits > 0 ? host.reads.freshStart() : undefined), [visits]);
  // The list beneath says that the store does not answer.
  if (shown.state !== 'ready' || !shown.value) return null;
  return <Offer offer={shown.value} />;
}

function Offer({ offer }: { offer: FreshStartOffer }) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  const isBusy = useSignal(false);
  const { reason, awayDays, promises, suggestions, days } = offer;
  const answer = async (given: 'start' | 'refuse', done: string) => {
    // Moving many takes a moment, and an impatient second click has nothing left to do.
    if (isBusy.value) return;
    isBusy.value = true;
    await act({ type: 'answerFreshStart', answer: given }, done);
    isBusy.value = false;
  };
  return (
    <section class="fresh-start" aria-labelledby={id}>
      <h3 id={id}>{reason === 'away' ? t('fresh.away', { days: awayDays }) : t('fresh.late')}</h3>
      <p>{t('fresh.question', { days })}</p>
      <p class="quiet">
        {t('fresh.what', { promises, suggestions, kinds: kindsOf(offer) })} {t('fresh.stays')}
      </p>
      <div class="promise-buttons">
        <button
          type="button"
          class="button"
          aria-disabled={isBusy.value}
          onClick={() => answer('start', t('fresh.started', { days }))}
        >
          {t('fresh.start')}
        </button>
        <button
          type="button"
          class="button-quiet"
          aria-disabled={isBusy.value}
          onClick={() => answer('refuse', t('fresh.refused'))}
        >
          {t('fresh.refuse')}
        </button>
      </div>
    </section>
  );
}

/** Which of the two there are, for the words. */
function kindsOf({ promises, suggestions }: FreshStartOffer): 'promises' | 'suggestions' | 'both' {
  if (suggestions === 0) return 'promises';
  return promises === 0 ? 'suggestions' : 'both';
}
