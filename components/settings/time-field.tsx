import * as v from 'valibot';
import { TimeOfDaySchema } from '../../utils/model/time.ts';

type TimeFieldProps = { label: string; value: string; onTime(time: string): void };

/** A time of day with its label before it; a field that is left empty or half filled changes nothing. */
export function TimeField({ label, value, onTime }: TimeFieldProps) {
  return (
    <label class="settings-row">
      <span>{label}</span>
      <input
        class="box"
        type="time"
        value={value}
        onChange={event => {
          const time = v.safeParse(TimeOfDaySchema, event.currentTarget.value);
          if (time.success) onTime(time.output);
        }}
      />
    </label>
  );
}
