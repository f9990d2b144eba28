import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { type Day, DaySchema } from '../../utils/model/time.ts';

type PlaceDayProps = {
  label: string;
  value: Day | undefined;
  min?: Day | undefined;
  /** Told the day when the field is left, so that no half-typed year is kept; undefined when it was emptied. */
  onChoose(day: Day | undefined): void;
};

/** A day of a gathering. */
export function PlaceDay({ label, value, min, onChoose }: PlaceDayProps) {
  const id = useId();
  return (
    <div class="person-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="box"
        type="date"
        min={min}
        value={value ?? ''}
        onBlur={event => {
          const typed = event.currentTarget.value;
          const day = v.safeParse(DaySchema, typed);
          const chosen = day.success ? day.output : undefined;
          if (chosen !== value && (chosen !== undefined || typed === '')) onChoose(chosen);
        }}
      />
    </div>
  );
}
