import { useSignal } from '@preact/signals';
import { cleanLine } from '../../utils/model/text.ts';
import { communityHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** A new community by its name, folded away until it is wanted; its page opens for the rest. */
export function AddCommunity() {
  const { t } = useI18n();
  const act = useAct();
  const name = useSignal('');
  const save = async () => {
    const fields = { name: cleanLine(name.value), kind: 'group', note: '' } as const;
    if (fields.name === '') return;
    const reply = await act({ type: 'addCommunity', fields }, t('communities.added', { name: fields.name }));
    if (reply.ok && reply.communityId) location.hash = communityHash(reply.communityId);
  };
  return (
    <details class="place-add">
      <summary>{t('communities.add')}</summary>
      <form
        class="inline-form"
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <BoxedField
          label={t('field.name')}
          value={name.value}
          onValue={text => {
            name.value = text;
          }}
        />
        <button type="submit" class="button-quiet">
          {t('contact.add')}
        </button>
      </form>
    </details>
  );
}
