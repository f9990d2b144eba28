import { useSignal } from '@preact/signals';
import type { Place } from '../../utils/model/place.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { ContactPlaces, ContactView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PlaceSearch } from '../places/place-search.tsx';
import { metWords } from '../places/place-words.ts';
import { communityHash, gatheringHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { CommitField } from './commit-field.tsx';

/** The communities and gatherings a person is known from, each with its page, and a field to add another one. */
export function WhereKnownFrom({ host, view }: { host: Host; view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  const text = useSignal('');
  const contactId = view.contact.id;
  const add = (place: Place) => {
    const known = t('places.added', { name: place.name });
    act({ type: 'addToPlaces', contactId, places: [place] }, known);
  };
  return (
    <section class="contact-section" aria-labelledby="contact-places">
      <h3 id="contact-places">{t('places.title')}</h3>
      <PlaceList host={host} view={view} />
      <PlaceSearch
        host={host}
        text={text.value}
        onText={typed => {
          text.value = typed;
        }}
        onChoose={add}
      />
    </section>
  );
}

function PlaceList({ host, view: { contact, places } }: { host: Host; view: ContactView }) {
  const i18n = useI18n();
  const today = dayOf(host.now());
  if (places.communities.length + places.gatherings.length === 0) return null;
  return (
    <ul class="known-places">
      {places.communities.map(membership => (
        <li key={membership.community.id}>
          <a href={communityHash(membership.community.id)}>{membership.community.name}</a>
          <RoleField contactId={contact.id} membership={membership} />
          <RemovePlace contactId={contact.id} place={membership.community} />
        </li>
      ))}
      {places.gatherings.map(gathering => (
        <li key={gathering.id}>
          <a href={gatheringHash(gathering.id)}>{metWords(i18n, gathering, today)}</a>
          <RemovePlace contactId={contact.id} place={gathering} />
        </li>
      ))}
    </ul>
  );
}

type Membership = ContactPlaces['communities'][number];
type ContactId = ContactView['contact']['id'];

/** What the person is in a community. */
function RoleField({ contactId, membership }: { contactId: ContactId; membership: Membership }) {
  const { t } = useI18n();
  const act = useAct();
  const { community, role = '' } = membership;
  return (
    <CommitField
      label={t('places.role', { name: community.name })}
      placeholder={t('places.roleHint')}
      value={role}
      onCommit={typed => {
        const { id, name, kind } = community;
        const place = { of: 'community', id, name, kind, memberRole: cleanLine(typed) } as const;
        act({ type: 'addToPlaces', contactId, places: [place] }, t('undo.edited'));
        return true;
      }}
    />
  );
}

type RemovePlaceProps = {
  contactId: ContactId;
  place: Membership['community'] | ContactPlaces['gatherings'][number];
};

function RemovePlace({ contactId, place: { id, name } }: RemovePlaceProps) {
  const { t } = useI18n();
  const act = useAct();
  return (
    <button
      type="button"
      class="button-icon"
      aria-label={t('places.remove', { name })}
      title={t('places.remove', { name })}
      onClick={() => act({ type: 'removeFromPlace', contactId, placeId: id }, t('places.removed', { name }))}
    >
      <Icon name="close" />
    </button>
  );
}
