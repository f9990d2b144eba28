import './grow-field.css';

export type GrowFieldProps = {
  id?: string | undefined;
  /** The name in the form, by which a refused field is found again. */
  name?: string | undefined;
  /** The accessible name, when no visible label points here. */
  label?: string | undefined;
  value: string;
  onValue(value: string): void;
  placeholder?: string | undefined;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** `plain` looks like text until it is touched; `boxed` like a field. */
  look?: 'plain' | 'boxed';
  /** Enter makes a new line, and Ctrl or Cmd with Enter finishes. */
  multiline?: boolean;
  /** What Enter does; without it the form is submitted. */
  onEnter?(): void;
  onEscape?(): void;
  onLeave?(): void;
};

/**
 * A text field that is as tall as its text, so that long headlines are read whole. The height comes from an
 * unseen copy of the text in the same grid cell (grow-field.css): no script measures anything.
 */
export function GrowField(props: GrowFieldProps) {
  const { value, placeholder = '', look = 'plain' } = props;
  return (
    <span class={`grow grow-${look}`} data-copy={value || placeholder}>
      <textarea
        rows={1}
        id={props.id}
        name={props.name}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        placeholder={placeholder}
        value={value}
        spellcheck={props.multiline ?? false}
        autocomplete="off"
        onInput={event => props.onValue(event.currentTarget.value)}
        onKeyDown={event => whenKey(event, props)}
        onBlur={props.onLeave}
      />
    </span>
  );
}

type FieldKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'preventDefault'> & {
  currentTarget: HTMLTextAreaElement;
};

function whenKey(event: FieldKey, { multiline, onEnter, onEscape }: GrowFieldProps): void {
  if (event.key === 'Escape' && onEscape) {
    event.preventDefault();
    onEscape();
  }
  if (event.key !== 'Enter' || event.isComposing) return;
  if (multiline && !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (onEnter) onEnter();
  else event.currentTarget.form?.requestSubmit();
}
