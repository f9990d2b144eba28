import type { Signal } from '@preact/signals';
import type { Gathering, GatheringFields } from '../../utils/model/gathering.ts';
import { GATHERING_KINDS } from '../../utils/model/gathering.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { GatheringView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { whenWords } from '../places/place-words.ts';
import { communityHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { PeopleSection } from './people-section.tsx';
import { PlaceAddress } from './place-address.tsx';
import { PlaceDay } from './place-day.tsx';
import { PlaceKind, PlaceName, PlaceText } from './place-field.tsx';
import { PlaceFrame } from './place-frame.tsx';
import { PlaceRest } from './place-rest.tsx';

type GatheringPageProps = { host: Host; view: GatheringView; limit: Signal<number> };
type Removable = 'on' | 'until' | 'venue' | 'url';

/** One gathering: what it was, when and where, of which community, and who was met there. */
export function GatheringPage({ host, view, limit }: GatheringPageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const act = useAct();
  const { gathering, community, people } = view;
  const edit = (fields: Partial<GatheringFields>, removed: Removable[] = []) => {
    act({ type: 'editGathering', gatheringId: gathering.id, fields, removed }, t('undo.edited'));
    return true;
  };
  const remove = () =>
    act({ type: 'deleteGathering', gatheringId: gathering.id }, t('undo.deleted', { name: gathering.name }));
  const when = whenWords(i18n, gathering, dayOf(host.now()));
  return (
    <PlaceFrame
      name={gathering.name}
      back={community ? communityHash(community.id) : '#/communities'}
      onDelete={remove}
    >
      <section class="person" aria-label={t('contact.details')}>
        <PlaceName value={gathering.name} onEdit={name => edit({ name })} />
        <p class="quiet">
          {[when, gathering.venue].filter(Boolean).join(' · ')}
          {community && (
            <>
              {when || gathering.venue ? ' · ' : ''}
              <a href={communityHash(community.id)}>{community.name}</a>
            </>
          )}
        </p>
        <div class="person-details">
          <Fields gathering={gathering} onEdit={edit} />
        </div>
        <PlaceAddress host={host} url={gathering.url} />
      </section>
      <PeopleSection host={host} title={t('gathering.people')} people={people} limit={limit} />
    </PlaceFrame>
  );
}

type FieldsProps = {
  gathering: Gathering;
  onEdit(fields: Partial<GatheringFields>, removed?: Removable[]): boolean;
};

function Fields({ gathering, onEdit }: FieldsProps) {
  const { t } = useI18n();
  const { kind, on, until, venue } = gathering;
  return (
    <>
      <PlaceKind
        value={kind}
        options={GATHERING_KINDS.map(one => ({ value: one, text: t(`gathering.kind.${one}`) }))}
        onChoose={one => onEdit({ kind: one })}
      />
      <PlaceDay
        label={t('contact.day')}
        value={on}
        onChoose={day => (day ? onEdit({ on: day }) : onEdit({}, ['on']))}
      />
      <PlaceDay
        label={t('gathering.until')}
        value={until}
        min={on}
        onChoose={day => (day ? onEdit({ until: day }) : onEdit({}, ['until']))}
      />
      <PlaceText
        label={t('gathering.venue')}
        value={venue ?? ''}
        clean={cleanLine}
        onEdit={text => (text === '' ? onEdit({}, ['venue']) : onEdit({ venue: text }))}
      />
      <PlaceRest place={gathering} onEdit={onEdit} />
    </>
  );
}
