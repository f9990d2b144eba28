import { cleanLine, LIMITS } from '../model/text.ts';
import { lineOf, precedes } from './element-text.ts';
import { looksLikePersonName } from './names.ts';

/** A name in a list, the line that goes with it, and the part of the page that is about nobody else. */
export type Entry = { name: string; line: string; element: Element; block: Element };

/** Fewer alike are no list. */
export const FEWEST_PEOPLE = 3;
/** Elements that a list may write its names in. */
const NAMES = 'h2, h3, h4, h5, h6, figcaption, strong, b, dt, a, [class*="name" i]';
const MOST_ELEMENTS = 4_000;
/** Of the elements of one form, so many must be written like names: lists of articles and goods are not. */
const LEAST_NAMES = 0.8;
const ELSEWHERE = 'nav, footer, aside, [role="navigation"], [role="complementary"], [role="contentinfo"]';
/** A longer text is somebody's life rather than what they are. */
const LONGEST_LINE = 120;
/** What holds these is more than one line. */
const BLOCKS = 'br, div, p, h1, h2, h3, h4, h5, h6, ul, ol, table, figure';
/** Two or three words with capitals may be a job as well. */
const JOB =
  /(?:^|[\s-])(?:analyst|architect|assistant|associate|ceo|chair|consultant|coordinator|cto|designer|developer|director|editor|engineer|evangelist|executive|founder|head|junior|lead|leader|manager|marketing|officer|owner|partner|president|producer|product|professor of|programmer|researcher|sales|scientist|secretary|senior|software|specialist|strategist|технолог|аналитик|архитектор|директор|дизайнер|инженер|консультант|менеджер|основатель|разработчик|редактор|руководитель|специалист)(?:$|[\s,])/iu;
/** The span in a name's element that says what somebody is; others may be parts of the name. */
const ROLE_CLASS = /position|title|role|job|company|org|function/iu;

/** Elements of one form (tag and classes, theirs and their parent's) with what each block around them says. */
export function listsOfNames(document: Document): Entry[][] {
  const elements = [...document.querySelectorAll(NAMES)]
    .slice(0, MOST_ELEMENTS)
    .filter(one => lineOf(one) !== '' && one.closest(ELSEWHERE) === null);
  const groups = Map.groupBy(elements, one => `${formOf(one)} in ${formOf(one.parentElement)}`);
  return [...groups.values()]
    .filter(alike => alike.length >= FEWEST_PEOPLE)
    .map(entriesOf)
    .filter(entries => entries.length > 0);
}

/** Tag and classes, by which the blocks of one list are alike. */
export function formOf(element: Element | null): string {
  return element ? [element.localName, ...[...element.classList].sort()].join('.') : '';
}

/** None unless nearly all of the elements hold names, and hardly one of them twice: jobs repeat. */
function entriesOf(elements: readonly Element[]): Entry[] {
  const all = new Set(elements);
  const read = elements.map(element => ({ element, ...nameIn(element) }));
  const names = read.flatMap(one => (one.name !== undefined && !JOB.test(one.name) ? [one.name] : []));
  const fewest = Math.max(FEWEST_PEOPLE, LEAST_NAMES * elements.length);
  if (names.length < fewest || new Set(names).size < fewest) return [];
  return read.slice(0, LIMITS.people).flatMap(({ element, name, line }) => {
    if (name === undefined || JOB.test(name)) return [];
    const block = blockOf(element, all);
    return [{ name, line: line || lineBelow(element, block), element, block }];
  });
}

/** The name, and what the same element says after it; nothing where one cannot be told from the other. */
function nameIn(element: Element): { name?: string; line?: string } {
  const whole = lineOf(element);
  const first = element.firstElementChild;
  const lead = cleanLine(element.firstChild?.nodeType === 3 ? (element.firstChild.nodeValue ?? '') : '');
  const isWhole = looksLikePersonName(whole) && element.querySelector(BLOCKS) === null;
  if (!first || !looksLikePersonName(lead)) return isWhole ? { name: whole } : {};
  if (isWhole && !ROLE_CLASS.test(first.className)) return {};
  return { name: lead, line: whole.slice(lead.length).trim() };
}

/** The largest part of the page around a name that holds no other of them. */
function blockOf(element: Element, all: ReadonlySet<Element>): Element {
  const selector = element.localName;
  let block = element;
  for (
    let part = element.parentElement;
    part && part !== element.ownerDocument.body;
    part = part.parentElement
  ) {
    if ([...part.querySelectorAll(selector)].some(one => one !== element && all.has(one))) break;
    block = part;
  }
  return block;
}

/** The first line of text after the name, if it is short enough to say what somebody is rather than their life. */
function lineBelow(element: Element, block: Element): string {
  const after = [...block.querySelectorAll('*')].find(
    one => precedes(element, one) && !element.contains(one) && hasOwnText(one),
  );
  const line = lineOf(after);
  return line.length > LONGEST_LINE || after?.closest('a, button') ? '' : line;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    node => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
  );
}
