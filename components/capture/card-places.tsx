import type { Host } from '../host.ts';
import { WhereFrom } from '../places/where-from.tsx';
import type { Card } from './card.ts';

/** Where the user knows the person of a card from: what the page names, or any other community or event. */
export function CardPlaces({ host, card }: { host: Host; card: Card }) {
  const { places, placeText } = card.whereFrom.value;
  return (
    <WhereFrom
      host={host}
      offered={card.offered.value}
      places={places}
      placeText={placeText}
      onChange={card.type}
    />
  );
}

/** True when the page names something: then it stands right beneath the person, to be ticked without looking for it. */
export function isPlaceNamed({ source: { around } }: Card): boolean {
  return around.community !== undefined || around.gathering !== undefined;
}
