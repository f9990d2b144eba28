import type { PossibleContact } from '../../utils/model/possible.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';

/** A kept person whom this may be, with what speaks for it; nothing is put together until the user says so. */
export function PossiblePerson({ card, possible }: { card: Card; possible: PossibleContact }) {
  const { t } = useI18n();
  const { id, name, role, company, reasons } = possible;
  return (
    <section class="known" aria-label={t('possible.title', { name })}>
      <p class="known-title">{t('possible.title', { name })}</p>
      <p class="quiet">
        {[role, company, ...reasons.map(reason => t(`possible.reason.${reason}`))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="promise-buttons">
        <button type="button" class="button-quiet" onClick={() => card.isSame(id)}>
          {t('possible.same')}
        </button>
        <button type="button" class="button-quiet" onClick={() => card.isSomebodyElse(id)}>
          {t('possible.else')}
        </button>
      </div>
    </section>
  );
}
