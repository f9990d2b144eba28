import type { I18n } from '../../utils/i18n/index.ts';
import type { ReadField } from '../../utils/model/reading.ts';
import type { CardField } from './card-source.ts';

/** Where a field was read: "Company: from JSON-LD on the page (Person.worksFor, last checked in April 2026)". */
export function originWords({ t, month }: I18n, field: CardField, { origin }: ReadField): string {
  const values = {
    field: t(`field.${field}`),
    layer: t(`origin.layer.${origin.layer}`),
    detail: origin.detail,
  };
  return origin.seen ? t('origin.seen', { ...values, month: month(origin.seen) }) : t('origin.from', values);
}
