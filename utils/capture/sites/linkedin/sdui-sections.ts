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
export const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';

/** One card of the profile, or undefined where it is absent or has not been scrolled to. */
export function sectionOf(
  main: Element,
  which: keyof typeof SECTIONS,
  slug: string,
  base: string,
): Element | undefined {
  const { ending, name, headings } = SECTIONS[which];
  const ways: readonly (() => Element | null | undefined)[] = [
    () => main.querySelector(cardSelector(ending)),
    () =>
      main.querySelector(`[componentkey^="profile_${name}_top_anchor"], [id^="profile_${name}_top_anchor"]`),
    () =>
      [...main.querySelectorAll(`a[href*="/details/${name}"]`)].find(
        link => slugOf(link.getAttribute('href'), base) === slug,
      ),
    () => [...main.querySelectorAll('section h2')].find(heading => headings.test(lineOf(heading))),
  ];
  for (const find of ways) {
    const anchor = find();
    const section = anchor?.closest('section') ?? anchor?.querySelector('section');
    if (section) return section;
  }
  return undefined;
}

/** Selects the card whose key has this ending. */
export function cardSelector(ending: string): string {
  return ['componentkey', 'id'].map(name => `[${name}^="${CARD_KEY}"][${name}$="${ending}"]`).join(', ');
}
