import type { PersonReading } from '../model/reading.ts';
import { pictureOf } from '../platform/tabs.ts';

/** Side of a kept photo, in pixels. */
const SIDE = 96;

/**
 * The photo of a person as it stands on the screen: cut out of a picture of the visible tab, so that nothing is
 * asked of any server. Undefined when it is not wholly in view or the browser gives no picture.
 */
export async function photoFromScreen(person: PersonReading, windowId: number): Promise<string | undefined> {
  const area = person.photoArea;
  if (!area || area.width < 16 || area.height < 16) return undefined;
  try {
    const picture = await load(await pictureOf(windowId));
    return crop(picture, area);
  } catch {
    // Without a picture the card shows initials.
    return undefined;
  }
}

function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  return image.decode().then(() => image);
}

function crop(
  picture: HTMLImageElement,
  { x, y, width, height, scale }: NonNullable<PersonReading['photoArea']>,
): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const side = Math.min(width, height) * scale;
  const left = (x + width / 2) * scale - side / 2;
  const top = (y + height / 2) * scale - side / 2;
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  return canvas.toDataURL('image/jpeg', 0.85);
}
