import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPages, loadDocument, loadExpectation, type SavedPage } from '../../../scripts/corpus/pages.ts';
import { readPage } from '../../../utils/capture/read.ts';
import { SITES } from '../../../utils/capture/sites/index.ts';
import { pageAt } from './page.ts';
import { forbidChanges } from './read-only-dom.ts';

const pages = findPages(fileURLToPath(new URL('../../fixtures', import.meta.url)));

function open(page: SavedPage): { document: Document; window: Window & typeof globalThis; url: URL } {
  const expectation = loadExpectation(page);
  if ('problem' in expectation) throw new Error(`${page.name}: ${expectation.problem}`);
  const document = loadDocument(page, expectation.url);
  if (!document.defaultView) throw new Error(`${page.name} is in no window`);
  return { document, window: document.defaultView, url: new URL(expectation.url) };
}

describe('a document in which every change throws', () => {
  it.each(pages)('is read like any other: $name', page => {
    const { document, window, url } = open(page);
    const expected = readPage(document, url, SITES);
    const attempts = forbidChanges(window);
    expect(readPage(document, url, SITES)).toEqual(expected);
    expect(attempts).toEqual([]);
  });

  it.each<[string, (document: Document) => unknown]>([
    ['Node.appendChild', document => document.body.appendChild(document.createElement('p'))],
    ['Element.setAttribute', document => document.body.setAttribute('class', 'x')],
    ['Element.remove', document => document.body.remove()],
    ['Element.innerHTML', document => Reflect.set(document.body, 'innerHTML', '<p>')],
    ['Node.textContent', document => Reflect.set(document.body, 'textContent', '')],
    ['Document.title', document => Reflect.set(document, 'title', '')],
    ['Document.cookie', document => Reflect.set(document, 'cookie', 'a=b')],
    ['DOMTokenList.add', document => document.body.classList.add('x')],
    ['HTMLElement.click', document => document.body.click()],
    ['Selection.removeAllRanges', document => document.getSelection()?.removeAllRanges()],
  ])('notices %s', (name, change) => {
    const { document } = pageAt('https://club.example/', '<p>');
    const attempts = document.defaultView ? forbidChanges(document.defaultView) : [];
    expect(() => change(document)).toThrow('changes the page');
    expect(attempts).toEqual([name]);
  });
});
