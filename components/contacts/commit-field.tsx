import { useSignal } from '@preact/signals';
import { GrowField, type GrowFieldProps } from '../ui/grow-field.tsx';

type CommitFieldProps = Pick<
  GrowFieldProps,
  'id' | 'label' | 'placeholder' | 'look' | 'multiline' | 'describedBy'
> & {
  value: string;
  /** Told the new text when the user leaves the field or presses Enter; false puts the old one back. */
  onCommit(text: string): boolean;
};

/** A text that is edited in place: kept on leaving or Enter, put back by Escape. */
export function CommitField({ value, onCommit, ...field }: CommitFieldProps) {
  const typed = useSignal<string>();
  const commit = () => {
    const text = typed.peek();
    if (text === undefined) return;
    if (text === value || !onCommit(text)) typed.value = undefined;
  };
  // The kept text has caught up with what was typed: from here on the store's word is shown again.
  if (typed.value === value) typed.value = undefined;
  return (
    <GrowField
      {...field}
      value={typed.value ?? value}
      onValue={text => {
        typed.value = text;
      }}
      onEnter={() => commit()}
      onEscape={() => {
        typed.value = undefined;
      }}
      onLeave={commit}
    />
  );
}
