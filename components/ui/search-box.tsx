import type { RefObject } from 'preact';
import { Icon } from './icon.tsx';

type SearchBoxProps = {
  label: string;
  /** What can be looked for, in few words: the box is narrow. */
  hint: string;
  value: string;
  onValue(text: string): void;
  input?: RefObject<HTMLInputElement | null>;
};

/** A field that narrows a list down. */
export function SearchBox({ label, hint, value, onValue, input }: SearchBoxProps) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        class="box"
        aria-label={label}
        placeholder={hint}
        value={value}
        onInput={event => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
