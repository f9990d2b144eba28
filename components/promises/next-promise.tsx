import { useSignal } from '@preact/signals';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { InlineForm } from '../ui/inline-form.tsx';
import { DueField } from './due-field.tsx';
import { resolveDue } from './resolve-due.ts';
import { useResolvedDue } from './use-resolved-due.ts';

type NextPromiseProps = { host: Host; followUp: FollowUp; onClose(): void };

/** Done, and the same again on another day: one action, one undo. */
export function NextPromise({ host, followUp, onClose }: NextPromiseProps) {
  const { t, due } = useI18n();
  const act = useAct();
  const dueText = useSignal('');
  // The promise has its text: only the date is in question.
  const typed = { text: followUp.text, dueText: dueText.value };
  const resolved = useResolvedDue(host, typed);

  const save = async () => {
    const read = await resolveDue(host, typed);
    if (read.kind !== 'due') return;
    const when = due(read.due, dayOf(host.now()));
    await act(
      { type: 'closeFollowUp', followUpId: followUp.id, state: 'kept', nextDue: read.due },
      t('undo.doneNext', { when }),
    );
  };
  return (
    <InlineForm
      label={t('promise.nextFor', { text: followUp.text })}
      save={t('promise.nextSave')}
      first="due"
      onSave={save}
      onClose={onClose}
    >
      <DueField
        host={host}
        label={t('promise.nextDue')}
        value={dueText.value}
        onValue={text => {
          dueText.value = text;
        }}
        resolved={resolved}
        needsDate
      />
    </InlineForm>
  );
}
