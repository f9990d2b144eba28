import { useSignal } from '@preact/signals';
import type { ContactId } from '../../utils/model/ids.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { Host } from '../host.ts';
import { PromiseFields, type PromiseInput } from '../promises/promise-fields.tsx';
import { resolveDue, timeOf } from '../promises/resolve-due.ts';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { useAct } from '../ui/act.tsx';
import { AddForm } from '../ui/add-form.tsx';
import { Fold } from '../ui/fold.tsx';
import { useI18n } from '../ui/i18n.tsx';

const EMPTY: PromiseInput = { text: '', dueText: '', direction: 'mine' };

/** A new promise to or from a kept person, folded away until it is wanted. */
export function AddPromise({ host, contactId }: { host: Host; contactId: ContactId }) {
  const { t } = useI18n();
  const act = useAct();
  const input = useSignal(EMPTY);
  const open = useSignal(false);
  const resolved = useResolvedDue(host, input.value);

  const save = async () => {
    const { text, direction } = input.value;
    const time = timeOf(await resolveDue(host, input.value));
    if (!time) return;
    const promise = { text: cleanLine(text), direction, ...time };
    const reply = await act({ type: 'addFollowUp', contactIds: [contactId], promise }, t('undo.added'));
    if (!reply.ok) return;
    input.value = EMPTY;
    open.value = false;
  };
  return (
    <Fold title={t('promise.add')} open={open}>
      <AddForm onSave={save}>
        <PromiseFields
          host={host}
          value={input.value}
          onChange={change => {
            input.value = { ...input.value, ...change };
          }}
          resolved={resolved}
        />
      </AddForm>
    </Fold>
  );
}
