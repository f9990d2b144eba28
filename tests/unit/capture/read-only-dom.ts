type PageWindow = Window & typeof globalThis;

/** Methods that change a document, its selection or what the user sees of it, or that run its scripts. */
const CHANGING =
  /^(?:append|prepend|before|after|replace|remove|insert|set|toggle|delete|write|adopt|normalize|attach|split|surround|collapse|extend|empty|add|click|focus|blur|submit|requestSubmit|reset|select|scroll|dispatch|exec|animate)|^(?:open|close|show|showModal)$/u;
/** Interfaces beside the nodes through which a document can be changed. */
const OTHERS = new Set([
  'DOMTokenList',
  'NamedNodeMap',
  'CSSStyleDeclaration',
  'Range',
  'Selection',
  'Storage',
]);

/**
 * Makes every change to the window's documents throw, and returns the list to which each attempt is added: a reader
 * whose failure is caught is found out all the same.
 */
export function forbidChanges(window: PageWindow): string[] {
  const attempts: string[] = [];
  for (const [name, prototype] of prototypesIn(window)) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const forbid = () => {
        attempts.push(`${name}.${key}`);
        throw new Error(`${name}.${key} changes the page`);
      };
      if (descriptor.set) Object.defineProperty(prototype, key, { ...descriptor, set: forbid });
      else if (typeof descriptor.value === 'function' && CHANGING.test(key)) {
        Object.defineProperty(prototype, key, { ...descriptor, value: forbid });
      }
    }
  }
  return attempts;
}

/** Each prototype once, with the first of its names: some are there under several. */
function prototypesIn(window: PageWindow): Map<string, object> {
  const found = new Map<object, string>();
  for (const name of Object.getOwnPropertyNames(window).sort()) {
    const prototype: unknown = Reflect.get(Object(Reflect.get(window, name)), 'prototype');
    if (typeof prototype !== 'object' || prototype === null || found.has(prototype)) continue;
    const isNode = prototype === window.Node.prototype || prototype instanceof window.Node;
    if (isNode || OTHERS.has(name)) found.set(prototype, name);
  }
  return new Map([...found].map(([prototype, name]) => [name, prototype]));
}
