import { useId } from 'preact/hooks';
import { useI18n } from '../ui/i18n.tsx';

/** A day as it is typed in parts; the year may be left out. */
export type TypedDay = { day: string; month: string; year: string };

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

type TypedDayProps = { value: TypedDay; isRefused: boolean; onChange(value: TypedDay): void };

/** Day, month by name, and a year that may stay empty: nobody knows every friend's age. */
export function TypedDayFields({ value, isRefused, onChange }: TypedDayProps) {
  const { t, monthName } = useI18n();
  const id = useId();
  return (
    <div class="typed-day">
      <div>
        <label class="label" for={`${id}-day`}>
          {t('contact.day')}
        </label>
        <input
          id={`${id}-day`}
          class="box"
          inputMode="numeric"
          maxLength={2}
          aria-invalid={isRefused || undefined}
          value={value.day}
          onInput={event => onChange({ ...value, day: event.currentTarget.value })}
        />
      </div>
      <div>
        <label class="label" for={`${id}-month`}>
          {t('occasion.month')}
        </label>
        <select
          id={`${id}-month`}
          class="box"
          value={value.month}
          onChange={event => onChange({ ...value, month: event.currentTarget.value })}
        >
          {MONTHS.map(month => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="label" for={`${id}-year`}>
          {t('occasion.year')}
        </label>
        <input
          id={`${id}-year`}
          class="box"
          inputMode="numeric"
          maxLength={4}
          aria-invalid={isRefused || undefined}
          value={value.year}
          onInput={event => onChange({ ...value, year: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

/** The parts of a day (`yyyy-MM-dd`) or of one without a year (`--MM-dd`). */
export function typedDay(on: string): TypedDay {
  const [, year = '', month = '01', day = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})$/u.exec(on) ?? [];
  return { day: day.replace(/^0/u, ''), month, year: year === '-' ? '' : year };
}

/** The day as it is kept; without a typed year that of `defaultYear`, or none. It may be no day at all. */
export function writtenDay({ day, month, year }: TypedDay, defaultYear: string | undefined): string {
  const written = year.trim() || defaultYear || '-';
  return `${written}-${month}-${day.trim().padStart(2, '0')}`;
}
