import type { Place } from '../../utils/model/place.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { GrowField } from '../ui/grow-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { placeOfCommunity, placeOfGathering } from './place.ts';
import { placeWords } from './place-words.ts';
import './places.css';

/** Kept communities, and kept gatherings, that are suggested at most. */
const MOST_SUGGESTED = 3;

type PlaceSearchProps = {
  host: Host;
  text: string;
  onText(text: string): void;
  /** Told the place that was chosen; the text has been answered then. */
  onChoose(place: Place): void;
};

/** A community or a gathering by name: one of those that are kept, or a new one. Enter takes the first. */
export function PlaceSearch({ host, text, onText, onChoose }: PlaceSearchProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = cleanLine(text);
  const found = useRead(host, () => suggested(host, name), [name]);
  const suggestions = found.state === 'ready' ? found.value : [];
  const today = dayOf(host.now());
  const choose = (place: Place) => {
    onText('');
    onChoose(place);
  };
  const added = newPlaces(name);
  const [first] = [...suggestions, ...added];
  return (
    <div class="place-search">
      <GrowField
        label={t('places.search')}
        placeholder={t('places.searchHint')}
        look="boxed"
        name="place"
        value={text}
        onValue={onText}
        onEnter={first && (() => choose(first))}
      />
      {name !== '' && (
        <fieldset class="places" aria-label={t('places.found')}>
          {suggestions.map(place => (
            <button key={place.id} type="button" class="chip" onClick={() => choose(place)}>
              {placeWords(i18n, place, today)}
            </button>
          ))}
          {added.map(place => (
            <button key={place.of} type="button" class="chip" onClick={() => choose(place)}>
              {t(`places.new.${place.of}`, { name })}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** What a name makes that nobody has kept yet. */
export function newPlaces(name: string): Place[] {
  if (name === '') return [];
  return [
    { of: 'community', name, kind: 'group' },
    { of: 'gathering', name, kind: 'event' },
  ];
}

async function suggested(host: Host, name: string): Promise<Place[]> {
  if (name === '') return [];
  const [communities, gatherings] = await Promise.all([
    host.reads.communities(name, MOST_SUGGESTED),
    host.reads.gatherings(name, MOST_SUGGESTED),
  ]);
  return [...communities.rows.map(placeOfCommunity), ...gatherings.rows.map(placeOfGathering)];
}
