import type { Snapshot } from '../../utils/model/snapshot.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { CARD_FIELDS } from '../capture/card-source.ts';
import { fieldLabel } from '../merge/field-label.ts';
import { useI18n } from '../ui/i18n.tsx';

/** What changed over time: the fields before and after, newest first. The first reading is no change. */
export function Changes({ snapshots, now }: { snapshots: readonly Snapshot[]; now: Date }) {
  const { t, day } = useI18n();
  const changes = snapshots.filter(
    ({ before, merged }) => merged !== undefined || Object.keys(before).length > 0,
  );
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('contact.changes')}</summary>
      <ul class="history">
        {changes.map(({ id, at, before, after, merged }) => {
          const on = dayOf(new Date(at));
          return (
            <li key={id}>
              <p class="quiet">{day(on, dayOf(now))}</p>
              {merged && <p>{t('merge.with.done', { name: merged.name })}</p>}
              {CARD_FIELDS.filter(field => before[field] !== after[field]).map(field => (
                <p key={field}>
                  {t('contact.change', {
                    field: t(`field.${field}`),
                    before: before[field] ?? t('contact.empty'),
                    after: after[field] ?? t('contact.empty'),
                  })}
                </p>
              ))}
              {merged?.leftOver.map(({ of, value }) => (
                <p key={`${of} ${value}`}>{t('merge.alsoHad', { field: t(fieldLabel(of)), value })}</p>
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
