import type { I18n } from '../../utils/i18n/index.ts';
import type { ImportCounts } from '../../utils/model/import.ts';

/** What became of a file's people, a part for each thing that became of any. */
export function countsInWords(t: I18n['t'], counts: ImportCounts): string[] {
  const { created, updated, known, trashed, occasions } = counts;
  return [
    created > 0 && t('import.new', { count: created }),
    updated > 0 && t('import.completed', { count: updated }),
    known > 0 && t('import.known', { count: known }),
    trashed > 0 && t('import.trashed', { count: trashed }),
    occasions > 0 && t('import.noted', { count: occasions }),
  ].filter(words => words !== false);
}
