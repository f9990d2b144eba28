import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FollowUpId } from '../../utils/model/ids.ts';
import type { Host } from '../host.ts';
import { DueField } from '../promises/due-field.tsx';
import { resolveDue } from '../promises/resolve-due.ts';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';

type EditDueProps = { host: Host; followUpId: FollowUpId; onClose(): void };

/** Another date for a promise, in plain language. */
export function EditDue({ host, followUpId, onClose }: EditDueProps) {
  const { t } = useI18n();
  const act = useAct();
  const form = useRef<HTMLFormElement>(null);
  const dueText = useSignal('');
  // The promise has its text: only the date is in question.
  const typed = { text: dueText.value === '' ? '' : 'kept', dueText: dueText.value };
  const resolved = useResolvedDue(host, typed);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const save = async () => {
    const read = await resolveDue(host, typed);
    if (read.kind !== 'due') return;
    const reply = await act(
      { type: 'editFollowUp', followUpId, promise: { due: read.due } },
      t('undo.moved'),
    );
    if (reply.ok) onClose();
  };
  return (
    <form
      ref={form}
      class="inline-form"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <DueField
        host={host}
        label={t('promise.newDue')}
        value={dueText.value}
        onValue={text => {
          dueText.value = text;
        }}
        resolved={resolved}
        onEscape={onClose}
      />
      <div class="promise-buttons">
        <button type="submit" class="button-quiet">
          {t('save.save')}
        </button>
        <button type="button" class="button-quiet" onClick={onClose}>
          {t('contact.cancel')}
        </button>
      </div>
    </form>
  );
}
