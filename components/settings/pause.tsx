import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { Settings } from '../../utils/model/settings.ts';
import { DaySchema } from '../../utils/model/time.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useSettings } from '../ui/appearance.tsx';
import { useI18n } from '../ui/i18n.tsx';

type PauseProps = { host: Pick<Host, 'now'>; onChange(settings: Partial<Settings>): void };

/** Nothing is suggested until a day, or from now on again. */
export function Pause({ host, onChange }: PauseProps) {
  const { t, day } = useI18n();
  const { pausedUntil } = useSettings();
  const chosen = useSignal('');
  const today = dayOf(host.now());
  if (pausedUntil !== undefined && pausedUntil > today)
    return (
      <div class="settings-row">
        <span>{t('settings.paused', { day: day(pausedUntil, today) })}</span>
        {/* A pause up to today has ended. */}
        <button type="button" class="button-quiet" onClick={() => onChange({ pausedUntil: today })}>
          {t('settings.pauseEnd')}
        </button>
      </div>
    );
  const start = () => {
    const until = v.safeParse(DaySchema, chosen.value);
    if (until.success && until.output > today) onChange({ pausedUntil: until.output });
  };
  return (
    <>
      <form
        class="settings-row"
        onSubmit={event => {
          event.preventDefault();
          start();
        }}
      >
        <label>
          {t('settings.pause')}
          <input
            class="box"
            type="date"
            required
            min={addDays(today, 1)}
            value={chosen.value}
            onInput={event => {
              chosen.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button-quiet">
          {t('settings.pauseStart')}
        </button>
      </form>
      <p class="quiet">{t('settings.pauseHint')}</p>
    </>
  );
}
