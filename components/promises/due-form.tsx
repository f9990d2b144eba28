import { useSignal } from '@preact/signals';
import type { Due } from '../../utils/model/time.ts';
import type { Host } from '../host.ts';
import { InlineForm } from '../ui/inline-form.tsx';
import { DueField } from './due-field.tsx';
import { type ResolvedDue, resolveDue } from './resolve-due.ts';
import { useResolvedDue } from './use-resolved-due.ts';

type DueFormProps = {
  host: Host;
  /** What it is for. */
  label: string;
  dueLabel: string;
  /** What the button says that saves it. */
  save: string;
  /** What a typed date means here, where that is not a promise's due moment. */
  meaning?: (resolved: ResolvedDue) => ResolvedDue;
  /** What to say where the date will not do. */
  refusal?: (due: Due) => string | undefined;
  onDue(due: Due): void;
  onClose(): void;
};

/** Asks for a date in plain language. What it means is seen before it is saved. */
export function DueForm(props: DueFormProps) {
  const { host, label, dueLabel, save, meaning = same => same, refusal, onDue, onClose } = props;
  const dueText = useSignal('');
  // The text is there already: only the date is in question.
  const typed = { text: label, dueText: dueText.value };
  const read = useResolvedDue(host, typed);
  const resolved = read && meaning(read);
  const refused = (one: ResolvedDue | undefined) => (one?.kind === 'due' ? refusal?.(one.due) : undefined);

  const submit = async () => {
    const saved = meaning(await resolveDue(host, typed));
    if (saved.kind === 'due' && !refused(saved)) onDue(saved.due);
  };
  return (
    <InlineForm label={label} save={save} first="due" onSave={submit} onClose={onClose}>
      <DueField
        host={host}
        label={dueLabel}
        value={dueText.value}
        onValue={text => {
          dueText.value = text;
        }}
        resolved={resolved}
        refusal={refused(resolved)}
        needsDate
      />
    </InlineForm>
  );
}
