import { OccasionKindSchema } from '../../utils/model/occasion.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Host } from '../host.ts';
import { useSettings } from '../ui/appearance.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { NumberField } from './number-field.tsx';
import { Pause } from './pause.tsx';
import { Weekdays } from './weekdays.tsx';

type SuggestionsProps = { host: Host; onChange(settings: Partial<Settings>): void };

/** How much Kept suggests, how early, and when nothing. */
export function Suggestions({ host, onChange }: SuggestionsProps) {
  const { t } = useI18n();
  const { dailyCap, leadDays, quietDays } = useSettings();
  return (
    <section>
      <h3>{t('settings.suggestions')}</h3>
      <NumberField
        label={t('settings.dailyCap')}
        value={dailyCap}
        min={1}
        max={50}
        onNumber={value => onChange({ dailyCap: value })}
      />
      <p class="quiet">{t('settings.dailyCapHint')}</p>
      <Weekdays
        label={t('settings.quietDays')}
        value={quietDays}
        onDays={days => onChange({ quietDays: days })}
      />
      <p class="quiet">{t('settings.quietDaysHint')}</p>
      <Pause host={host} onChange={onChange} />
      <details class="settings-more">
        <summary>{t('settings.leadDays')}</summary>
        <div class="settings-rows">
          {OccasionKindSchema.options.map(kind => (
            <NumberField
              key={kind}
              label={t(`occasion.kind.${kind}`)}
              value={leadDays[kind]}
              min={0}
              max={30}
              onNumber={days => onChange({ leadDays: { ...leadDays, [kind]: days } })}
            />
          ))}
        </div>
      </details>
    </section>
  );
}
