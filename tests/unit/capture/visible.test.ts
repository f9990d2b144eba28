import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isVisible } from '../../../utils/capture/visible.ts';

describe('what a person sees', () => {
  it.each([
    ['plain text', '<p id="it">a</p>', true],
    ['the copy for the eye', '<span id="it" aria-hidden="true">a</span>', true],
    ['the copy for screen readers', '<span class="visually-hidden"><b id="it">a</b></span>', false],
    ['a hidden element', '<div hidden><p id="it">a</p></div>', false],
    ['one hidden by its own style', '<p id="it" style="color: red; display:none">a</p>', false],
    [
      'one in a part hidden by its style',
      '<div style="visibility: hidden"><i style="color: red"><b id="it">a</b></i></div>',
      false,
    ],
    ['one whose style only sounds like it', '<p id="it" style="--display: none">a</p>', true],
    ['a closed dialog', '<dialog><p id="it">a</p></dialog>', false],
    ['an open dialog', '<dialog open><p id="it">a</p></dialog>', true],
  ])('%s', (_, html, visible) => {
    expect(isVisible(find(html))).toBe(visible);
  });

  it('the browser’s layout has the last word', () => {
    const element = find('<p id="it">a</p>');
    element.checkVisibility = () => false;
    expect(isVisible(element)).toBe(false);
  });

  it('an element without a box of its own is seen if what holds it is', () => {
    const element = find('<div><span id="it" style="display: contents">a</span></div>');
    element.checkVisibility = () => false;
    const parent = element.parentElement;
    if (parent) parent.checkVisibility = () => true;
    expect(isVisible(element)).toBe(true);
  });
});

function find(html: string): Element {
  const element = new JSDOM(html).window.document.querySelector('#it');
  if (!element) throw new Error('no #it');
  return element;
}
