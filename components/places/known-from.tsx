import type { ContactPlaces } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { metWords } from './place-words.ts';

/** Places that one line tells of; the rest are on the contact's page. */
const MOST_TOLD = 3;

/** Where somebody is known from, in one line; nothing when that is not known. */
export function KnownFrom({ host, places }: { host: Host; places: ContactPlaces }) {
  const i18n = useI18n();
  const today = dayOf(host.now());
  const words = [
    ...places.gatherings.map(gathering => metWords(i18n, gathering, today)),
    ...places.communities.map(({ community }) => i18n.t('places.from', { name: community.name })),
  ];
  if (words.length === 0) return null;
  const more = words.length > MOST_TOLD ? ['…'] : [];
  return <p class="quiet">{[...words.slice(0, MOST_TOLD), ...more].join(' · ')}</p>;
}
