import type { PageSource } from './contract.ts';
import { precedes } from './element-text.ts';
import { decoded } from './links.ts';
import { comparable } from './page-words.ts';

/** What pages call the people they show, as {@link comparable} writes it: й and ё lose their marks. */
const PEOPLE =
  /^(?:speakers?|keynotes?|panell?ists?|lecturers?|instructors?|teachers?|trainers?|coaches|mentors?|organi[sz]ers?|experts?|jury|judges|board|committee|team|staff|crew|people|faculty|leadership|management|founders|advisors|advisers|ambassadors|members|employees|докладчики|спикеры|лекторы|ведущие|преподаватели|тренеры|наставники|менторы|организаторы|эксперты|жюри|команда|сотрудники|коллектив|люди|руководство|правление|участники|основатели|referenten|referentinnen|sprecher|sprecherinnen|dozenten|mitarbeiter|mitarbeiterinnen|vorstand|ponentes|equipo|equipe|intervenants|relatori)$/u;
/** Words beside them that do not change what is meant: "Meet our speakers", "Team 2026". */
const BESIDE =
  /^(?:the|our|your|meet|all|and|of|at|us|about|who|we|are|is|core|executive|advisory|invited|featured|confirmed|keynote|programme?|conference|event|list|index|html?|php|en|ru|de|\d{4}|все|наши|наша|наш|и|о|нас|конференции|приглашенные|unsere?|unser|das|die|der|und|los|nuestro|notre)$/u;
/** Headings of lists that stand on pages about people and are not of them. */
const OTHERS =
  /\b(?:sponsors?|partners?|supporters|clients|customers|companies|venues?|schedule|programme?|talks|topics|workshops|news|blog|articles|products|books|sponsoren|partner)\b|партнер|спонсор|клиент|компани|программа|доклады|новости|статьи|книги|товары/u;
/** Names in class and id attributes that only ever hold people; `team` alone may hold clubs. */
const PEOPLE_BLOCK =
  /(?:^|[\s_-])(?:speakers?|lecturers?|mentors?|organi[sz]ers?|faculty|staff|jury|team-?members?|our-?team)(?:$|[\s_-])/iu;
/** Headings beyond these are not looked at for the one above a list. */
const MOST_HEADINGS = 100;

/**
 * True when the page's address, a container of the list or the heading above it says that it lists people, and that
 * heading does not announce something else. `first` is the first block of the list.
 */
export function saysPeople({ document, url }: PageSource, first: Element): boolean {
  const heading = headingAbove(first, document);
  if (OTHERS.test(comparable(heading))) return false;
  const parts = decoded(url.pathname).split('/').filter(Boolean).slice(-2);
  return isOfPeople(heading) || parts.some(isOfPeople) || isInPeopleBlock(first);
}

function headingAbove(first: Element, document: Document): string {
  const above = [...document.querySelectorAll('h1, h2, h3')]
    .slice(0, MOST_HEADINGS)
    .filter(one => !first.contains(one) && !one.contains(first) && precedes(one, first));
  return (above.at(-1)?.textContent ?? '').slice(0, 100);
}

function isInPeopleBlock(first: Element): boolean {
  for (let part: Element | null = first; part && part.localName !== 'body'; part = part.parentElement) {
    if (PEOPLE_BLOCK.test(`${part.getAttribute('class') ?? ''} ${part.id}`)) return true;
  }
  return false;
}

/** True for "Speakers", "Meet the team", «Наша команда»; false for "Team store", "Staff picks". */
function isOfPeople(text: string): boolean {
  const words = comparable(text).split(' ').filter(Boolean);
  return words.some(word => PEOPLE.test(word)) && words.every(word => PEOPLE.test(word) || BESIDE.test(word));
}
