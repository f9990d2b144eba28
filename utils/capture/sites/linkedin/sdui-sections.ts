import { lineOf } from '../../element-text.ts';
import { slugOf } from './address.ts';

/**
 * The cards of an SDUI profile (2026-04). Each is found by the ending of its component key, by the anchor for
 * in-page links, by its link to the full list, and by its heading only if none of these is there.
 */
const SECTIONS = {
  about: {
    ending: 'About',
    name: 'about',
    headings: /^(?:About|Info|Infos|Acerca de|Sobre|Informazioni|Over|Om|Общие сведения)$/iu,
  },
  experience: {
    ending: 'ExperienceTopLevelSection',
    name: 'experience',
    headings:
      /^(?:Experience|Berufserfahrung|Expérience|Experiencia|Experiência|Esperienza|Ervaring|Erfarenhet|Опыт работы)$/iu,
  },
  education: {
    ending: 'EducationTopLevelSection',
    name: 'education',
    headings:
      /^(?:Education|Ausbildung|Formation|Educación|Formação acadêmica|Formazione|Opleiding|Utbildning|Образование)$/iu,
  },
} as const;

/** Where all cards of one profile begin, in `componentkey` or (since 2026-09) in `id`. */
const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';
/** Cards and anchors at once: on a page of this size, each look through all of it counts. */
const KEYED = ['componentkey', 'id']
  .flatMap(name => [`[${name}^="${CARD_KEY}"]`, `[${name}^="profile_"]`])
  .join(', ');

/** Finds one card of the profile; undefined where it is absent or has not been scrolled to. */
export type FindSection = (which: keyof typeof SECTIONS) => Element | undefined;

/** Everything in the page whose key says what it is. */
export function keyedIn(main: Element): Element[] {
  return [...main.querySelectorAll(KEYED)];
}

/** The cards whose key has this ending. */
export function cardsEnding(keyed: readonly Element[], ending: string): Element[] {
  return keyed.filter(one => hasKey(one, key => key.startsWith(CARD_KEY) && key.endsWith(ending)));
}

/** The cards of one profile. */
export function sectionsOf(
  main: Element,
  keyed: readonly Element[],
  slug: string,
  base: string,
): FindSection {
  const details = [...main.querySelectorAll('a[href*="/details/"]')];
  return which => {
    const { ending, name, headings } = SECTIONS[which];
    const ways: readonly (() => Element | undefined)[] = [
      () => cardsEnding(keyed, ending)[0],
      () => keyed.find(one => hasKey(one, key => key.startsWith(`profile_${name}_top_anchor`))),
      () => details.find(link => leadsTo(link, `/details/${name}`) && isOf(link, slug, base)),
      () => [...main.querySelectorAll('section h2')].find(heading => headings.test(lineOf(heading))),
    ];
    for (const find of ways) {
      const anchor = find();
      const section = anchor?.closest('section') ?? anchor?.querySelector('section');
      if (section) return section;
    }
    return undefined;
  };
}

function hasKey(element: Element, isWanted: (key: string) => boolean): boolean {
  return isWanted(element.getAttribute('componentkey') ?? '') || isWanted(element.getAttribute('id') ?? '');
}

function leadsTo(link: Element, part: string): boolean {
  return link.getAttribute('href')?.includes(part) === true;
}

function isOf(link: Element, slug: string, base: string): boolean {
  return slugOf(link.getAttribute('href'), base) === slug;
}
