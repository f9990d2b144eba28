import type { Random } from './random.ts';

type Mutation = (document: Document, random: Random) => void;

/** Longer than any value that Kept keeps. */
const ENDLESS = 30_000;
const MOST_MUTATIONS = 12;

/** Changes a page in a few ways in which sites, other extensions and hostile pages do. */
export function mutate(document: Document, random: Random): void {
  const count = 1 + random.below(MOST_MUTATIONS);
  for (let done = 0; done < count; done++) random.pick(MUTATIONS)?.(document, random);
}

const MUTATIONS: readonly Mutation[] = [
  function dropAttribute(document, random) {
    const element = anyElement(document, random);
    const name = random.pick(element?.getAttributeNames() ?? []);
    if (name !== undefined) element?.removeAttribute(name);
  },

  function swapAttributes(document, random) {
    const [one, other] = [anyElement(document, random), anyElement(document, random)];
    const name = random.pick((one?.getAttributeNames() ?? []).filter(each => other?.hasAttribute(each)));
    if (!one || !other || name === undefined) return;
    const [first, second] = [one.getAttribute(name) ?? '', other.getAttribute(name) ?? ''];
    one.setAttribute(name, second);
    other.setAttribute(name, first);
  },

  function breakAddress(document, random) {
    const link = random.pick(all(document, '[href], [src]'));
    const broken = ['javascript:alert(1)', 'https://', '//[', 'data:text/html,x', '%', '../../..', 'mailto:'];
    link?.setAttribute(link.hasAttribute('href') ? 'href' : 'src', random.pick(broken) ?? '');
  },

  function removeNode(document, random) {
    anyElement(document, random)?.remove();
  },

  function moveNode(document, random) {
    const [moved, place] = [anyElement(document, random), anyElement(document, random)];
    if (moved && place && !moved.contains(place)) place.append(moved);
  },

  function repeatNode(document, random) {
    const repeated = anyElement(document, random);
    if (repeated && repeated.childElementCount < 20) repeated.after(repeated.cloneNode(true));
  },

  function unwrapNode(document, random) {
    const wrapper = anyElement(document, random);
    wrapper?.replaceWith(...wrapper.childNodes);
  },

  function swapTexts(document, random) {
    const texts = textsOf(document);
    const [one, other] = [random.pick(texts), random.pick(texts)];
    if (one && other) [one.data, other.data] = [other.data, one.data];
  },

  function growText(document, random) {
    const text = random.pick(textsOf(document));
    if (text) text.data = `${text.data} `.repeat(Math.ceil(ENDLESS / (text.data.length + 1)));
  },

  function breakJson(document, random) {
    const script = random.pick(all(document, 'script, code'));
    const text = script?.textContent ?? '';
    const at = random.below(text.length);
    const rest = random.pick([text.slice(at + 1), '', `null${text.slice(at)}`, `{"name":${text.slice(at)}`]);
    if (script) script.textContent = text.slice(0, at) + rest;
  },
];

/** Any element but the root. */
function anyElement(document: Document, random: Random): Element | undefined {
  return random.pick(all(document, '*').filter(one => one.tagName !== 'BODY'));
}

/** By way of the root: a form control named `querySelectorAll` hides the document's own. */
function all(document: Document, selector: string): Element[] {
  return [...document.documentElement.querySelectorAll(selector)];
}

function textsOf(document: Document): Text[] {
  return all(document, '*')
    .flatMap(element => [...element.childNodes])
    .filter(isText)
    .filter(text => text.data.trim() !== '');
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
