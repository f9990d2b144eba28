import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { photoAreaOf } from '../../../utils/capture/photo-area.ts';

const PAGE = '<a id="link"><img id="photo" alt=""><span id="badge"></span></a><div id="modal"></div>';

describe('where the photo is on the screen', () => {
  it('is told when it is wholly visible', () => {
    const photo = photoAt({ x: 20, y: 30, width: 200, height: 200 }, '#photo');
    expect(photoAreaOf(photo)).toEqual({ x: 20, y: 30, width: 200, height: 200, scale: 1 });
  });

  it('is told when only its own link lies over it', () => {
    expect(photoAreaOf(photoAt({ x: 0, y: 0, width: 50, height: 50 }, '#link'))).toBeDefined();
    expect(photoAreaOf(photoAt({ x: 0, y: 0, width: 50, height: 50 }, '#badge'))).toBeDefined();
  });

  it.each([
    ['it has no box', { x: 0, y: 0, width: 0, height: 0 }, '#photo'],
    ['it is partly scrolled away', { x: 20, y: -10, width: 200, height: 200 }, '#photo'],
    ['it reaches beyond the window', { x: 900, y: 10, width: 200, height: 200 }, '#photo'],
    ['a dialog covers it', { x: 20, y: 30, width: 200, height: 200 }, '#modal'],
    ['nothing is there to be seen', { x: 20, y: 30, width: 200, height: 200 }, '#nothing'],
  ])('is not told when %s', (_, box, top) => {
    expect(photoAreaOf(photoAt(box, top))).toBeUndefined();
  });
});

/** The photo with a box as if laid out, in a window of 1024 × 768, and what lies on top at its centre. */
function photoAt(box: { x: number; y: number; width: number; height: number }, top: string): Element {
  const { document } = new JSDOM(PAGE, { pretendToBeVisual: true }).window;
  const photo = document.querySelector('#photo');
  if (!photo) throw new Error('no photo');
  photo.getBoundingClientRect = () => ({
    ...box,
    top: box.y,
    left: box.x,
    right: 0,
    bottom: 0,
    toJSON: () => box,
  });
  document.elementFromPoint = () => document.querySelector(top);
  return photo;
}
