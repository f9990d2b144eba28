import { configure } from '@testing-library/preact';
import { afterAll } from 'vitest';

// A page of the panel is loaded when it is first asked for, which takes a busy machine longer than the usual second.
configure({ asyncUtilTimeout: 5_000 });

/** jsdom lays nothing out: what is seen is told by what hides. */
Element.prototype.checkVisibility = function checkVisibility(this: Element) {
  const isFolded = this.tagName !== 'SUMMARY' && this.closest('details:not([open])') !== null;
  return this.closest('[hidden]') === null && !isFolded;
};

// Effects of the last test still wait for a frame or, at the latest, for a timer, which would find jsdom gone.
afterAll(() => new Promise(resolve => requestAnimationFrame(resolve)));
