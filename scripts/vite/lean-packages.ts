import type { Plugin } from 'vite';

/**
 * Modules of the English and Russian chrono-node (2.10) that read times of day and relative words: Kept does that
 * itself. A language of chrono-node makes all of its readers when it is loaded, so no bundler can tell them apart.
 */
const UNUSED_OF_CHRONO = [
  /\/(?:EN|RU)(?:CasualDate|CasualTime|RelativeDateFormat|TimeExpression|TimeUnitCasualRelativeFormat)Parser\.js$/u,
  /\/ENEndOf(?:CurrentMonthParser|PeriodRefiner)\.js$/u,
  /\/RU(?:MonthName|TimeUnitAgoFormat|TimeUnitWithinFormat)Parser\.js$/u,
  /\/(?:ENUnlikelyFormatFilter|(?:EN|RU)MergeDateTimeRefiner)\.js$/u,
];

/** A parser that finds nothing, and a refiner that changes nothing. */
const NO_READER = `export default class {
  pattern() { return /(?!)/; }
  extract() { return null; }
  refine(context, results) { return results; }
}`;

/** Rules in English words (rrule 2.8), which Kept reads and tells itself. */
const NO_WORDS = ['fromText', 'isFullyConvertible', 'parseText', 'toText']
  .map(name => `export function ${name}() { throw new Error('rules have no words in this build'); }`)
  .join('\n');

/** Leaves out of packages what Kept never calls and no bundler can tell. */
export function leanPackages(): Plugin {
  return {
    name: 'kept:lean-packages',
    enforce: 'pre',
    load(id) {
      if (id.includes('/chrono-node/') && UNUSED_OF_CHRONO.some(file => file.test(id)))
        return { code: NO_READER, moduleType: 'js' };
      if (/\/rrule\/dist\/esm\/nlp\/index\.js$/u.test(id)) return { code: NO_WORDS, moduleType: 'js' };
      return null;
    },
    // Its modules only declare; the package does not say so.
    transform: (_, id) => (id.includes('/rrule/dist/esm/') ? { moduleSideEffects: false } : null),
  };
}
