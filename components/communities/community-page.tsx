import type { Signal } from '@preact/signals';
import type { Community, CommunityFields } from '../../utils/model/community.ts';
import { KEPT_COMMUNITY_KINDS } from '../../utils/model/community.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { CommunityView } from '../../utils/model/views.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { GatheringsSection } from './gatherings-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PlaceAddress } from './place-address.tsx';
import { PlaceKind, PlaceName, PlaceText } from './place-field.tsx';
import { PlaceFrame } from './place-frame.tsx';
import { PlaceRest } from './place-rest.tsx';

type CommunityPageProps = { host: Host; view: CommunityView; limit: Signal<number> };

/** One community: what it is, what the user is in it, its people, its gatherings with the people met there. */
export function CommunityPage({ host, view, limit }: CommunityPageProps) {
  const { t } = useI18n();
  const act = useAct();
  const { community, people, gatherings } = view;
  const edit = (fields: Partial<CommunityFields>, removed: ('url' | 'role')[] = []) => {
    act({ type: 'editCommunity', communityId: community.id, fields, removed }, t('undo.edited'));
    return true;
  };
  const remove = () =>
    act({ type: 'deleteCommunity', communityId: community.id }, t('undo.deleted', { name: community.name }));
  return (
    <PlaceFrame name={community.name} back="#/communities" onDelete={remove}>
      <section class="person" aria-label={t('contact.details')}>
        <PlaceName value={community.name} onEdit={name => edit({ name })} />
        <div class="person-details">
          <Fields community={community} onEdit={edit} />
        </div>
        <PlaceAddress host={host} url={community.url} />
      </section>
      <PeopleSection host={host} title={t('community.people')} people={people} limit={limit} />
      <GatheringsSection host={host} community={community} gatherings={gatherings} limit={limit} />
    </PlaceFrame>
  );
}

type FieldsProps = {
  community: Community;
  onEdit(fields: Partial<CommunityFields>, removed?: ('url' | 'role')[]): boolean;
};

function Fields({ community, onEdit }: FieldsProps) {
  const { t } = useI18n();
  const { kind, role } = community;
  return (
    <>
      <PlaceKind
        value={kind}
        options={KEPT_COMMUNITY_KINDS.map(one => ({ value: one, text: t(`community.kind.${one}`) }))}
        onChoose={one => onEdit({ kind: one })}
      />
      <PlaceText
        label={t('community.role')}
        value={role ?? ''}
        placeholder={t('community.roleHint')}
        clean={cleanLine}
        onEdit={text => (text === '' ? onEdit({}, ['role']) : onEdit({ role: text }))}
      />
      <PlaceRest place={community} onEdit={onEdit} />
    </>
  );
}
