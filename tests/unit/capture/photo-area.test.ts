import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { photoAreaOf, shownPhoto } from '../../../utils/capture/photo-area.ts';

type Box = { x: number; y: number; width: number; height: number };

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

describe('the photo of an address', () => {
  const PHOTO = 'https://club.example/ann.jpg';
  const url = new URL('https://club.example/u/ann');

  it.each([
    ['an image', '<img src="/ann.jpg">'],
    ['an image inside a drawing', '<svg><image href="https://club.example/ann.jpg"></image></svg>'],
    ['an older drawing', '<svg><image xlink:href="https://club.example/ann.jpg"></image></svg>'],
  ])('is found as %s', (_, html) => {
    const page = laidOut(`<img src="/bob.jpg">${html}`, [40, 90]);
    expect(shownPhoto({ document: page, url }, PHOTO)?.width).toBe(90);
  });

  it('is the largest where the page shows several', () => {
    const page = laidOut('<img src="/ann.jpg"><img src="/ann.jpg"><img src="/ann.jpg">', [32, 120, 0]);
    expect(shownPhoto({ document: page, url }, PHOTO)?.width).toBe(120);
  });

  it('is not told where only others are shown', () => {
    const page = laidOut('<img src="/bob.jpg">', [40]);
    expect(shownPhoto({ document: page, url }, PHOTO)).toBeUndefined();
  });
});

/** A page whose pictures have these widths, each with nothing over it. */
function laidOut(html: string, widths: number[]): Document {
  const { document } = new JSDOM(html, { url: 'https://club.example/u/ann', pretendToBeVisual: true }).window;
  const pictures = [...document.querySelectorAll('img, image')];
  for (const [index, picture] of pictures.entries()) setBox(picture, boxAt(index, widths[index] ?? 0));
  document.elementFromPoint = x => pictures[Math.floor(x / 200)] ?? null;
  return document;
}

function boxAt(index: number, width: number) {
  return { x: index * 200, y: 10, width, height: width };
}

/** The photo with a box as if laid out, in a window of 1024 × 768, and what lies on top at its centre. */
function photoAt(box: Box, top: string): Element {
  const { document } = new JSDOM(PAGE, { pretendToBeVisual: true }).window;
  const photo = document.querySelector('#photo');
  if (!photo) throw new Error('no photo');
  setBox(photo, box);
  document.elementFromPoint = () => document.querySelector(top);
  return photo;
}

function setBox(element: Element, box: Box): void {
  element.getBoundingClientRect = () => ({
    ...box,
    top: box.y,
    left: box.x,
    right: 0,
    bottom: 0,
    toJSON: () => box,
  });
}
