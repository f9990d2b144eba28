import type { Origin, PersonReading, Reading } from '../../utils/model/reading.ts';
import { PERSON_FIELDS } from '../../utils/model/reading.ts';

/** The readings of a page that is not as its site's pages were. */
export type ChangedReading = Extract<Reading, { kind: 'person' | 'nothing' }>;

/** First parts of addresses that belong to the site, as /in/ and /groups/ do; any other may be somebody's name. */
const SITE_PATHS: ReadonlySet<string> = new Set(
  'app channel channels chat client company discover event events explore feed feeds forum group groups home in member members messages messaging mynetwork notifications people posts profile profile.php pub questions search t thread topic u user users web'.split(
    ' ',
  ),
);
/** Shorter words are parts of selectors too often to be hidden in them. */
const SHORTEST_HIDDEN = 3;
const HIDDEN = '…';

/**
 * What a site's reader still found on a page that has changed, for those who repair it: which fields, from which
 * layer and selector, in which month that was last seen. The shape only: no value, no name, no address of a person.
 */
export function readingReport(reading: ChangedReading): string {
  const page = pageShape(reading.page.url);
  if (reading.kind === 'nothing') return [`Page: ${page}`, `Found: nothing, ${reading.reason}`].join('\n');
  const hide = hiderOf(reading.person);
  return [`Site: ${hide(reading.site)}`, `Page: ${hide(page)}`, ...fieldLines(reading.person, hide)].join(
    '\n',
  );
}

/** "linkedin.com/in/…": the site's own part of an address; everything that can be a person's is hidden. */
function pageShape(address: string): string {
  if (!URL.canParse(address)) return HIDDEN;
  const { hostname, pathname } = new URL(address);
  const labels = hostname.replace(/^www\./u, '').split('.');
  const host = labels.length > 2 ? [HIDDEN, ...labels.slice(-2)] : labels;
  const [first = '', ...others] = pathname.split('/').filter(Boolean);
  const start = first === '' || SITE_PATHS.has(first) ? first : HIDDEN;
  return `${host.join('.')}/${[start, ...others.map(() => HIDDEN)].join('/')}`;
}

/** The fields that were read, then those that are disputed. */
function fieldLines({ fields, disputes }: PersonReading, hide: (text: string) => string): string[] {
  const shape = ({ layer, detail, seen }: Origin) => [layer, hide(detail), seen].filter(Boolean).join(', ');
  const read = PERSON_FIELDS.flatMap(name => {
    const field = fields[name];
    return field ? [`${name}: ${shape(field.origin)}`] : [];
  });
  const disputed = disputes.map(
    ({ field, values }) => `${field} (disputed): ${values.map(one => shape(one.origin)).join('; ')}`,
  );
  return [...read, ...disputed];
}

/** Hides what the reading says of the person: a selector can hold it, as `a[href="/in/vera"]` does. */
function hiderOf({ fields, disputes, identities, ...lists }: PersonReading): (text: string) => string {
  const names = [fields.name, fields.givenName, fields.patronymic, fields.familyName];
  const own = [
    ...PERSON_FIELDS.map(name => fields[name]?.value ?? ''),
    ...names.flatMap(name => name?.value.split(' ') ?? []),
    ...disputes.flatMap(({ values }) => values.map(one => one.value)),
    ...identities.flatMap(({ key, handle = '', url = '' }) => [url, handle, key.slice(key.indexOf(':') + 1)]),
    ...[...lists.emails, ...lists.phones, ...lists.websites],
  ].filter(text => text.length >= SHORTEST_HIDDEN);
  if (own.length === 0) return text => text;
  // The longest first: a whole address is hidden before the handle in it.
  const sorted = own.toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(sorted.map(escaped).join('|'), 'giu');
  return text => text.replace(pattern, HIDDEN);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
