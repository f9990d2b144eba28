import { useId } from 'preact/hooks';

type ChoiceProps<T extends string> = {
  /** What is chosen, for those who do not see it. */
  label: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChoose(value: T): void;
};

/** One of a few, side by side: radio buttons that look like a switch. */
export function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div class="switch" role="radiogroup" aria-label={label}>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.text}
        </label>
      ))}
    </div>
  );
}
