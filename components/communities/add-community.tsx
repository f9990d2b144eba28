import { communityHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { AddPlace } from './add-place.tsx';

/** A new community by its name; its page opens for the rest. */
export function AddCommunity() {
  const { t } = useI18n();
  const act = useAct();
  const add = async (name: string) => {
    const fields = { name, kind: 'group', note: '' } as const;
    const reply = await act({ type: 'addCommunity', fields }, t('communities.added', { name }));
    if (reply.ok && reply.communityId) location.hash = communityHash(reply.communityId);
  };
  return <AddPlace title={t('communities.add')} label={t('field.name')} onAdd={add} />;
}
