import { useId } from 'preact/hooks';
import { GrowField, type GrowFieldProps } from './grow-field.tsx';

/** A field in a box with its label above it. */
export function BoxedField({ label, ...field }: GrowFieldProps & { label: string }) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <GrowField {...field} id={id} look="boxed" />
    </div>
  );
}
