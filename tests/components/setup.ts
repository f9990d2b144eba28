/** jsdom lays nothing out: what is seen is told by what hides. */
Element.prototype.checkVisibility = function checkVisibility(this: Element) {
  const isFolded = this.tagName !== 'SUMMARY' && this.closest('details:not([open])') !== null;
  return this.closest('[hidden]') === null && !isFolded;
};
