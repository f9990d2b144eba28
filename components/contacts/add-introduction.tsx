import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { ContactId } from '../../utils/model/ids.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { type Day, DaySchema } from '../../utils/model/time.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Action, Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { AddForm } from '../ui/add-form.tsx';
import { Fold } from '../ui/fold.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { type FavourInput, IntroductionFields } from './introduction-fields.tsx';

/** An introduction or a recommendation, folded away until it is wanted. */
export function AddIntroduction({ host, contactId }: { host: Host; contactId: ContactId }) {
  const { t } = useI18n();
  const act = useAct();
  const today = dayOf(host.now());
  const empty: FavourInput = { favour: 'introducing', people: [], day: today, text: '' };
  const input = useSignal(empty);
  const isRefused = useSignal(false);
  const open = useSignal(false);

  const save = async () => {
    isRefused.value = input.value.favour === 'introducing' && input.value.people.length === 0;
    if (isRefused.value) return;
    const reply = await act(actionOf(input.value, contactId, today), t('undo.noted'));
    if (!reply.ok) return;
    input.value = empty;
    open.value = false;
  };
  return (
    <Fold title={t('intro.add')} open={open}>
      {open.value && (
        <AddForm onSave={save} refusal={isRefused.value ? t('intro.needPeople') : undefined}>
          <IntroductionFields
            host={host}
            contactId={contactId}
            today={today}
            value={input.value}
            onChange={change => {
              input.value = { ...input.value, ...change };
              isRefused.value = false;
            }}
          />
        </AddForm>
      )}
    </Fold>
  );
}

/** Without a kept person whom the contact introduced the user to, it is an entry of the contact's history alone. */
function actionOf({ favour, people, day, text }: FavourInput, contactId: ContactId, today: Day): Action {
  const others = people.map(({ id }) => id);
  const happened = { on: v.parse(v.fallback(DaySchema, today), day), text: cleanLine(text) };
  if (favour === 'introducing') {
    return { type: 'addIntroduction', introduction: { contactIds: [contactId, ...others], ...happened } };
  }
  if (favour === 'introduced' && others.length > 0) {
    return { type: 'addIntroduction', introduction: { by: contactId, contactIds: others, ...happened } };
  }
  const kind = favour === 'recommended' ? 'recommendation' : 'introduction';
  return { type: 'logInteraction', contactId, kind, direction: 'theirs', ...happened };
}
