type NumberFieldProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  onNumber(value: number): void;
};

/** A whole number between two bounds with its label before it; anything else is put back as it was. */
export function NumberField({ label, value, min, max, onNumber }: NumberFieldProps) {
  const change = (field: HTMLInputElement) => {
    const number = field.valueAsNumber;
    if (Number.isInteger(number) && number >= min && number <= max) return onNumber(number);
    field.value = String(value);
  };
  return (
    <label class="settings-row">
      <span>{label}</span>
      <input
        class="box"
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={value}
        onChange={event => change(event.currentTarget)}
      />
    </label>
  );
}
