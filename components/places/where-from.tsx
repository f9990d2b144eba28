import type { Place } from '../../utils/model/place.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { isSamePlace } from './place.ts';
import { PlaceSearch } from './place-search.tsx';
import { placeWords } from './place-words.ts';
import './places.css';

/** Where the user knows somebody from, while that is being chosen. */
export type WhereFromInput = { places: Place[]; placeText: string };

type WhereFromProps = WhereFromInput & {
  host: Host;
  /** What the page names. */
  offered: readonly Place[];
  onChange(change: Partial<WhereFromInput>): void;
};

/** The communities and gatherings that the page names, each to be ticked, and any other one by name. */
export function WhereFrom({ host, offered, places, placeText, onChange }: WhereFromProps) {
  const i18n = useI18n();
  const today = dayOf(host.now());
  const isChosen = (place: Place) => places.some(one => isSamePlace(one, place));
  const without = (place: Place) => places.filter(one => !isSamePlace(one, place));
  const all = [...offered, ...places.filter(place => !offered.some(one => isSamePlace(one, place)))];
  return (
    <fieldset class="places" aria-label={i18n.t('places.title')}>
      {all.map(place => (
        <label key={`${place.of} ${place.id ?? place.key ?? place.name}`} class="chip">
          <input
            type="checkbox"
            checked={isChosen(place)}
            onChange={() => onChange({ places: isChosen(place) ? without(place) : [...places, place] })}
          />
          {placeWords(i18n, place, today)}
        </label>
      ))}
      <PlaceSearch
        host={host}
        text={placeText}
        onText={text => onChange({ placeText: text })}
        onChoose={place => onChange({ places: [...without(place), place], placeText: '' })}
      />
    </fieldset>
  );
}
