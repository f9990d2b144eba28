/*
 * Functions that run inside a page of Kept: each is sent there as text, so it may use nothing but the page
 * and the other functions of this file.
 */

/** An element as JSON: by CSS selector, or by its role and a pattern for its accessible name. */
export type Query = { selector: string } | { role: string; name: { source: string; flags: string } };

/** Roles of plain HTML elements, the first selector that matches wins. */
const ROLES: [selector: string, role: string][] = [
  ['button, summary, input[type=button], input[type=submit], input[type=reset]', 'button'],
  ['a[href], area[href]', 'link'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
  ['input[type=search]', 'searchbox'],
  ['input[type=number]', 'spinbutton'],
  ['select, input[list]', 'combobox'],
  ['textarea, input', 'textbox'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['output', 'status'],
  ['dialog', 'dialog'],
  ['nav', 'navigation'],
  ['main', 'main'],
  ['article', 'article'],
  ['form', 'form'],
  ['img', 'img'],
];

function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1];
}

function nameOf(element: Element): string {
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const texts = [
    labelledBy.map(id => document.getElementById(id)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label'),
    labels.map(label => label.textContent).join(' '),
    element.getAttribute('alt'),
    element instanceof HTMLInputElement && element.type === 'submit' ? element.value : '',
    element.textContent,
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
  ];
  return (texts.find(text => text?.trim()) ?? '').replace(/\s+/gu, ' ').trim();
}

/** Whether the query means this element. */
function isMeant(element: Element, query: Query): boolean {
  if ('selector' in query) return element.matches(query.selector);
  const { role, name } = query;
  return roleOf(element) === role && new RegExp(name.source, name.flags).test(nameOf(element));
}

/** The first visible element that the query means. */
function findElement(query: Query): Element | undefined {
  const candidates = [...document.querySelectorAll('selector' in query ? query.selector : '*')];
  return candidates.find(
    element => element.checkVisibility({ visibilityProperty: true }) && isMeant(element, query),
  );
}

/** Whether the element is drawn with an outline, itself or as its label. */
function isOutlined(element: Element): boolean {
  return [element, element.closest('label')].some(one => {
    const { outlineStyle, outlineWidth } = one
      ? getComputedStyle(one)
      : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
}

/** Whether something of the element is seen: neither beyond the edge nor wholly beneath something else. */
function isSeen(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const inset = 2;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, bottom - inset],
  ] as const;
  return points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || element.closest('label')?.contains(hit));
  });
}

/** What has the focus: its name, whether the query means it, and what a user without a mouse would miss about it. */
export function focusedElement(query: Query): { name: string; isTarget: boolean; flaw?: string } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', isTarget: false };
  // A window that is not in front, as Firefox's are in tests, shows no focus at all.
  const isDrawn = isOutlined(element) || !element.matches(':focus-within');
  const flaw = isSeen(element) ? isDrawn || 'shows no focus' : 'is out of sight';
  return {
    name: `${roleOf(element)} "${nameOf(element)}"`,
    isTarget: isMeant(element, query),
    ...(typeof flaw === 'string' ? { flaw } : {}),
  };
}

/** Where to click an element, or why it cannot be clicked now. Scrolls it into view. */
export function clickPoint(query: Query): { x: number; y: number } | { problem: string } {
  const element = findElement(query);
  if (!element) return { problem: 'is not there' };
  if (element.matches(':disabled')) return { problem: 'is disabled' };
  // What comes in its place may move what is to be clicked.
  if (document.querySelector('[aria-busy="true"]'))
    return { problem: 'stands beside what is still being read' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  const label = element.closest('label');
  return hit && (element.contains(hit) || label?.contains(hit)) ? point : { problem: 'is covered' };
}

/** Whether a visible element that the query means is there. */
export function isThere(query: Query): boolean {
  return findElement(query) !== undefined;
}

/** Selects all text of the focused field, so that typing replaces it. */
export function selectFocusedText(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

/** Gives a file with a text to the page's field for files, as its dialog does; false when there is no such field. */
export function giveFile(name: string, text: string): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Every record of every object store of Kept's database, by the name of the store. */
export async function readStores(): Promise<Record<string, unknown[]>> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stores: Record<string, unknown[]> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      stores[store] = await settled(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return stores;
}

/** The text of a call in a page, with everything of this file that the function needs. */
export function callExpression(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const values = args.map(value => String(JSON.stringify(value))).join(', ');
  const helpers = [roleOf, nameOf, isMeant, findElement, isOutlined, isSeen].map(String).join('\n');
  return `(() => { const ROLES = ${JSON.stringify(ROLES)};\n${helpers}\nreturn (${run})(${values}); })()`;
}
