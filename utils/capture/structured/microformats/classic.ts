/**
 * Class names of hCard 1.0 and adr with the microformats2 properties that they stand for
 * (microformats.org/wiki/h-card, "backward compatibility").
 */
const HCARD: Readonly<Record<string, string>> = {
  fn: 'p-name',
  n: 'p-n',
  'honorific-prefix': 'p-honorific-prefix',
  'given-name': 'p-given-name',
  'additional-name': 'p-additional-name',
  'family-name': 'p-family-name',
  'honorific-suffix': 'p-honorific-suffix',
  nickname: 'p-nickname',
  org: 'p-org',
  'organization-name': 'p-organization-name',
  title: 'p-job-title',
  role: 'p-role',
  note: 'p-note',
  email: 'u-email',
  tel: 'p-tel',
  url: 'u-url',
  uid: 'u-uid',
  photo: 'u-photo',
  logo: 'u-logo',
  adr: 'p-adr',
  label: 'p-label',
  locality: 'p-locality',
  region: 'p-region',
  'country-name': 'p-country-name',
};

/** Root classes of formats older than microformats2; what they hold does not belong to a card around them. */
const CLASSIC_ROOTS = /^(vcard|adr|geo|hentry|hfeed|hresume|hreview|hproduct|hrecipe|vevent|hnews)$/u;
const MODERN_ROOT = /^h-[a-z][a-z\d-]*$/u;
const MODERN_PROPERTY = /^(p|u|dt|e)-[a-z][a-z\d-]*$/u;

/** Which generation of microformats an element opens, if it opens one; the newer one wins. */
export function rootKind(element: Element): 'modern' | 'classic' | undefined {
  const classes = [...element.classList];
  if (classes.some(name => MODERN_ROOT.test(name))) return 'modern';
  return classes.some(name => CLASSIC_ROOTS.test(name)) ? 'classic' : undefined;
}

/** The microformats2 properties of an element inside a card of either generation. */
export function propertiesIn(element: Element, kind: 'modern' | 'classic'): string[] {
  const classes = [...element.classList];
  if (kind === 'modern') return classes.filter(name => MODERN_PROPERTY.test(name));
  return classes.flatMap(name => (Object.hasOwn(HCARD, name) ? (HCARD[name] ?? []) : []));
}

/** Cards of people and organisations: `h-card`, or `vcard` where no newer class is given. */
export function isCard(element: Element): boolean {
  const classes = element.classList;
  return classes.contains('h-card') || (classes.contains('vcard') && rootKind(element) === 'classic');
}
