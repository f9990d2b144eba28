import type { PossibleContact } from '../../utils/model/possible.ts';
import { shortAddress } from '../contacts/address.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { pageValue } from './card-source.ts';

/** What is compared: everything short that both may have. */
const COMPARED = ['name', 'headline', 'role', 'company', 'location', 'profileUrl'] as const;

/** A kept person whom this may be, side by side with the page; nothing is put together until the user says so. */
export function PossiblePerson({ card, possible }: { card: Card; possible: PossibleContact }) {
  const { t } = useI18n();
  const { id, name, reasons } = possible;
  const rows = COMPARED.map(
    field => [field, possible[field] ?? '', pageValue(card.source, field)] as const,
  ).filter(([, kept, page]) => kept !== '' || page !== '');
  return (
    <section class="known" aria-label={t('possible.title', { name })}>
      <p class="known-title">{t('possible.title', { name })}</p>
      <p class="quiet">{reasons.map(reason => t(`possible.reason.${reason}`)).join(' · ')}</p>
      <table class="compare">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('possible.kept')}</th>
            <th scope="col">{t('possible.page')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([field, kept, page]) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              {[kept, page].map((text, side) => (
                <td key={side}>{field === 'profileUrl' ? shortAddress(text) : text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
