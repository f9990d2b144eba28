import { useI18n } from '../ui/i18n.tsx';

/** 1 for Monday to 7 for Sunday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

type WeekdaysProps = {
  label: string;
  value: readonly number[];
  /** The last day that is chosen cannot be taken away. */
  needsOne?: boolean;
  onDays(days: number[]): void;
};

/** Days of the week, each on or off: checkboxes that look like switches. */
export function Weekdays({ label, value, needsOne = false, onDays }: WeekdaysProps) {
  const { language } = useI18n();
  const toggle = (day: number, isOn: boolean) =>
    onDays(WEEKDAYS.filter(one => (one === day ? isOn : value.includes(one))));
  return (
    <fieldset class="weekdays">
      <legend>{label}</legend>
      <div class="switch">
        {WEEKDAYS.map(day => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={dayName(language, day, 'long')}
              checked={value.includes(day)}
              disabled={needsOne && value.length === 1 && value.includes(day)}
              onChange={event => toggle(day, event.currentTarget.checked)}
            />
            {dayName(language, day, 'short')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function dayName(language: string, day: number, weekday: 'long' | 'short'): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday }).format(new Date(2024, 0, day));
}
