import type { PersonReading } from '../model/reading.ts';
import type { PageSource } from './contract.ts';
import { webAddress } from './links.ts';
import type { Put } from './put.ts';

/** Where an image is on the screen, in CSS pixels of the viewport; `scale` is device pixels per CSS pixel. */
export type PhotoArea = NonNullable<PersonReading['photoArea']>;

/** Pictures of the page; some sites draw photos as images inside a drawing. */
const PICTURES = 'img, svg image';

/** What lies over a photo without covering it: its own link or button. */
const CLICKABLE = 'a, button, [role="button"]';

/**
 * The area of an image that is wholly inside the viewport and not covered by anything but its own link or
 * button; undefined otherwise, and where there is no layout.
 */
export function photoAreaOf(image: Element): PhotoArea | undefined {
  const window = image.ownerDocument.defaultView;
  if (!window) return undefined;
  const { x, y, width, height } = image.getBoundingClientRect();
  const inside = x >= 0 && y >= 0 && x + width <= window.innerWidth && y + height <= window.innerHeight;
  if (width <= 0 || height <= 0 || !inside) return undefined;
  if (!isOnTop(image, x + width / 2, y + height / 2)) return undefined;
  return { x, y, width, height, scale: window.devicePixelRatio || 1 };
}

function isOnTop(image: Element, x: number, y: number): boolean {
  const top = image.ownerDocument.elementFromPoint?.(x, y);
  if (!top) return false;
  const clickable = image.closest(CLICKABLE);
  return top === image || top.contains(image) || (clickable?.contains(top) ?? false);
}

/** Where a page shows the photo of this address; the largest where it shows several; undefined where none is in view. */
export function shownPhoto({ document }: PageSource, address: string): PhotoArea | undefined {
  const areas = [...document.querySelectorAll(PICTURES)]
    .filter(image => webAddress(sourceOf(image), image.baseURI) === address)
    .flatMap(image => photoAreaOf(image) ?? []);
  return areas.sort((one, other) => other.width - one.width)[0];
}

function sourceOf(image: Element): string | null {
  return image.getAttribute('src') ?? image.getAttribute('href') ?? image.getAttribute('xlink:href');
}

/** Puts the address of a person's photo, where it has one, and its area, where it is wholly on the screen. */
export function putPhoto(
  put: Put,
  person: PersonReading,
  image: Element | null | undefined,
  detail: string,
): void {
  if (!image) return;
  put('photoUrl', webAddress(image.getAttribute('src'), image.baseURI), detail);
  const area = photoAreaOf(image);
  if (area) person.photoArea = area;
}
