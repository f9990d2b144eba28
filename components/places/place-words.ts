import type { I18n } from '../../utils/i18n/index.ts';
import type { Gathering } from '../../utils/model/gathering.ts';
import type { Place } from '../../utils/model/place.ts';
import type { Day } from '../../utils/model/time.ts';

/** Where the user knows somebody from: "From Bridge Club", "Met at Pier Days, Tue 12 May". */
export function placeWords(i18n: I18n, place: Place, today: Day): string {
  if (place.of === 'community') return i18n.t('places.from', { name: place.name });
  return metWords(i18n, place, today);
}

/** Where somebody was or will be met, and when if that is known. */
export function metWords(
  i18n: I18n,
  gathering: Pick<Gathering, 'name' | 'on' | 'until'>,
  today: Day,
): string {
  const { name, on } = gathering;
  const when = whenWords(i18n, gathering, today);
  if (when === '') return i18n.t('places.met', { name });
  return i18n.t(on && on > today ? 'places.meetOn' : 'places.metOn', { name, when });
}

/** The day or the days of a gathering; empty when none is known. */
export function whenWords({ day }: I18n, { on, until }: Pick<Gathering, 'on' | 'until'>, today: Day): string {
  return [on, until === on ? undefined : until].flatMap(one => (one ? [day(one, today)] : [])).join(' – ');
}
