/** Languages in which exports name months. */
const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'tr', 'sv'];
const SHORTEST = 3;

let names: Map<string, number> | undefined;

/** The month, from 1, that a word or its beginning names ("Feb", «мая», "sept."); undefined where several would fit. */
export function monthNamed(word: string): number | undefined {
  const text = plain(word);
  if (text.length < SHORTEST) return undefined;
  names ??= monthNames();
  const exact = names.get(text);
  if (exact !== undefined) return exact;
  const fitting = new Set([...names].filter(([name]) => name.startsWith(text)).map(([, month]) => month));
  const [month] = fitting;
  return fitting.size === 1 ? month : undefined;
}

/** In every language as it stands alone and as it stands in a date; what means different months here and there is out. */
function monthNames(): Map<string, number> {
  const found = new Map<string, number>();
  const disputed = new Set<string>();
  for (const language of LANGUAGES)
    for (let month = 1; month <= 12; month++)
      for (const name of formsOf(language, month)) {
        if ((found.get(name) ?? month) !== month) disputed.add(name);
        found.set(name, month);
      }
  for (const name of disputed) found.delete(name);
  return found;
}

function formsOf(language: string, month: number): string[] {
  const day = Date.UTC(2024, month - 1, 15);
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      .formatToParts(day)
      .find(part => part.type === 'month')?.value ?? '';
  return (['long', 'short'] as const)
    .flatMap(width => [form({ month: width }), form({ month: width, day: 'numeric' })])
    .map(plain)
    .filter(name => /^\p{L}{3,}$/u.test(name));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\./gu, '');
}
