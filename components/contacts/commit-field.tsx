import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { GrowField, type GrowFieldProps } from '../ui/grow-field.tsx';

type CommitFieldProps = Pick<GrowFieldProps, 'id' | 'label' | 'placeholder' | 'look' | 'multiline'> & {
  value: string;
  /** Told the new text when the user leaves the field or presses Enter; false puts the old one back. */
  onCommit(text: string): boolean;
};

/** A text that is edited in place: kept on leaving or Enter, put back by Escape. */
export function CommitField({ value, onCommit, ...field }: CommitFieldProps) {
  const typed = useSignal<string>();
  const committed = useRef<string>(undefined);
  // The store's word follows a commit, and may differ from what was typed by a blank or two.
  useEffect(() => {
    if (committed.current !== undefined) typed.value = undefined;
    committed.current = undefined;
  }, [value]);

  const commit = () => {
    const text = typed.peek();
    if (text === undefined) return;
    if (text === value || !onCommit(text)) typed.value = undefined;
    else committed.current = text;
  };
  return (
    <GrowField
      {...field}
      value={typed.value ?? value}
      onValue={text => {
        typed.value = text;
      }}
      onEnter={commit}
      onEscape={() => {
        typed.value = undefined;
      }}
      onLeave={() => {
        if (typed.peek() !== committed.current) commit();
      }}
    />
  );
}
