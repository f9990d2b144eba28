import type { Identity, PersonReading } from '../../../model/reading.ts';
import { cleanLine } from '../../../model/text.ts';
import type { PageSource } from '../../contract.ts';
import { lineOf, visibleOne } from '../../element-text.ts';
import { webAddress } from '../../links.ts';
import { memberAt } from '../../members.ts';
import { putNameParts } from '../../name-parts.ts';
import { addPosition } from '../../person-lists.ts';
import { type Put, putInto, SURE } from '../../put.ts';
import { isVisible } from '../../visible.ts';

const SEEN = '2026-08';
/** "(3) Ann Poe | Facebook" */
const TITLE = /^(?:\(\d+\+?\)\s*)?(.+?) \| Facebook$/u;
const LIVES = /^(?:lives in|живет в|живёт в|wohnt in|vive en|habite à)$/iu;
const WORKS = /^(?:works at|работает в|arbeitet bei|trabaja en|travaille chez)$/iu;
const ROLE = /^(.{2,80}) (?:at|в|bei|en|chez)$/iu;
/** Lines of the same form about schools and former employers. */
const PAST =
  /^(?:stud|went to|worked|former|past|from|follow|lives|married|учи|изучал|раньше|ранее|бывш|работал|hat |war |ehem)/iu;
/** Lines beyond these are posts. */
const MOST_LINES = 300;

/** Reads a profile of the application (`/ann.poe`, `/groups/7/user/15/`): all classes are hashed, words are the user's language. */
export function readProfile(
  { document }: PageSource,
  own: Identity,
): { person: PersonReading; changed?: boolean } | undefined {
  const person = memberAt(own.url);
  const put = putInto(person, SEEN);
  const main = [...document.querySelectorAll('[role="main"]')].find(isVisible);
  if (!main) return undefined;
  const heading = visibleOne(main, 'h1');
  if (!heading) return byTitle(person, put, TITLE.exec(cleanLine(document.title))?.[1]);
  const name = withoutOtherName(lineOf(heading));
  put('name', name, '[role=main] h1');
  putNameParts(put, name, []);
  putLines(put, person, main);
  putProfilePhoto(put, main, name);
  return { person };
}

/** Without the main anchor the title gives the name. */
function byTitle(
  person: PersonReading,
  put: Put,
  name: string | undefined,
): { person: PersonReading; changed: boolean } | undefined {
  if (name === undefined) return undefined;
  put('name', name, 'document.title', SURE.guess);
  putNameParts(put, name, []);
  return { person, changed: true };
}

/** "Ann Poe (Annie)": a nickname or a maiden name stands behind in brackets. */
function withoutOtherName(name: string): string {
  return name.replace(/\s*\([^)]*\)$/u, '');
}

/** Lines of the introduction, each with one link: "Lives in Bergen", "Cook at Spoon". */
function putLines(put: Put, person: PersonReading, main: Element): void {
  const lines = [...main.querySelectorAll('span[dir="auto"]:has(a)')].slice(0, MOST_LINES);
  for (const line of lines.filter(one => one.querySelectorAll('a').length === 1 && isVisible(one))) {
    const linked = lineOf(line.querySelector('a'));
    const whole = lineOf(line);
    if (linked === '' || !whole.endsWith(linked)) continue;
    const before = whole.slice(0, -linked.length).trim();
    if (LIVES.test(before)) put('location', linked, 'line "lives in"', SURE.place);
    else if (WORKS.test(before)) putWork(put, person, '', linked);
    else if (!PAST.test(before)) putWork(put, person, ROLE.exec(before)?.[1], linked);
  }
}

function putWork(put: Put, person: PersonReading, role: string | undefined, company: string): void {
  if (role === undefined) return;
  if (person.positions.length === 0) {
    put('role', role, 'line "role at company"', SURE.place);
    put('company', company, 'line "works at"', SURE.place);
  }
  addPosition(person, { title: role, company });
}

/** The photo is an image inside a drawing that is called by the name. */
function putProfilePhoto(put: Put, main: Element, name: string): void {
  const drawing = [...main.querySelectorAll('svg[aria-label]')].find(
    one => one.getAttribute('aria-label') === name,
  );
  const image = drawing?.querySelector('image');
  const address = image?.getAttribute('xlink:href') ?? image?.getAttribute('href');
  put('photoUrl', webAddress(address, main.baseURI), 'svg[aria-label] image');
}
