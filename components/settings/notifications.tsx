import type { Settings } from '../../utils/model/settings.ts';
import type { PanelHost } from '../host.ts';
import { useSettings } from '../ui/appearance.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { QuietHours } from './quiet-hours.tsx';
import { TestNotice } from './test-notice.tsx';
import { TimeField } from './time-field.tsx';
import { Weekdays } from './weekdays.tsx';

type NotificationsProps = { host: PanelHost; onChange(settings: Partial<Settings>): void };

/** When Kept notifies, what others may see of it, and whether it works. */
export function Notifications({ host, onChange }: NotificationsProps) {
  const { t } = useI18n();
  const { morning, digestDays, hideNames } = useSettings();
  return (
    <section>
      <h3>{t('settings.notifications')}</h3>
      <TimeField label={t('settings.morning')} value={morning} onTime={time => onChange({ morning: time })} />
      <Weekdays
        label={t('settings.digestDays')}
        value={digestDays}
        needsOne
        onDays={days => onChange({ digestDays: days })}
      />
      <p class="quiet">{t('settings.morningHint')}</p>
      <QuietHours onChange={onChange} />
      <label class="settings-check">
        <input
          type="checkbox"
          checked={hideNames}
          onChange={event => onChange({ hideNames: event.currentTarget.checked })}
        />
        {t('settings.hideNames')}
      </label>
      <p class="quiet">{t('settings.hideNamesHint')}</p>
      <TestNotice host={host} />
    </section>
  );
}
