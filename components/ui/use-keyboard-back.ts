import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes the button that opens a form, to be found again. */
type Opener<Form> = (which: Form) => (button: HTMLButtonElement | null) => void;

/** Brings the keyboard back to the button that opened a form once it has closed; `form` is the one that is open. */
export function useKeyboardBack<Form extends string>(form: Form | undefined): Opener<Form> {
  const buttons = useRef(new Map<Form, HTMLButtonElement | null>());
  const before = useRef<Form | undefined>(undefined);
  useLayoutEffect(() => {
    if (before.current && !form) buttons.current.get(before.current)?.focus();
    before.current = form;
  }, [form]);
  return which => button => {
    buttons.current.set(which, button);
  };
}
