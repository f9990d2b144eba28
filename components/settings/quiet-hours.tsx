import type { Settings } from '../../utils/model/settings.ts';
import { useSettings } from '../ui/appearance.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { TimeField } from './time-field.tsx';

/** What is proposed when quiet hours are switched on. */
const NIGHT = { from: '22:00', to: '08:00' };

/** Hours without notifications, or none. */
export function QuietHours({ onChange }: { onChange(settings: Partial<Settings>): void }) {
  const { t } = useI18n();
  const { quietHours } = useSettings();
  return (
    <>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={quietHours !== null}
          onChange={event => onChange({ quietHours: event.currentTarget.checked ? NIGHT : null })}
        />
        {t('settings.quietHours')}
      </label>
      {quietHours && (
        <fieldset class="settings-hours" aria-label={t('settings.quietHours')}>
          <TimeField
            label={t('settings.quietFrom')}
            value={quietHours.from}
            onTime={from => onChange({ quietHours: { ...quietHours, from } })}
          />
          <TimeField
            label={t('settings.quietTo')}
            value={quietHours.to}
            onTime={to => onChange({ quietHours: { ...quietHours, to } })}
          />
        </fieldset>
      )}
      <p class="quiet">{t('settings.quietHoursHint')}</p>
    </>
  );
}
