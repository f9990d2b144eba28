import { useId } from 'preact/hooks';
import type { Day } from '../../utils/model/time.ts';

type DayFieldProps = {
  label: string;
  /** `yyyy-MM-dd`, or empty. */
  value: string;
  /** The last day that can be chosen. */
  max?: Day;
  onValue(day: string): void;
};

/** A day in a box with its label above it, with the browser's own calendar. */
export function DayField({ label, value, max, onValue }: DayFieldProps) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="box"
        type="date"
        max={max}
        value={value}
        onInput={event => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
