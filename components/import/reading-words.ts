import type { I18n } from '../../utils/i18n/index.ts';
import type { ReadingWords } from '../../utils/model/import.ts';

/** The words that reading a file puts into what is kept, in the language of the screen. */
export function readingWords(t: I18n['t']): ReadingWords {
  return {
    anniversary: t('import.anniversary'),
    birthday: t('occasion.kind.birthday'),
    nickname: t('import.nickname'),
    address: t('import.address'),
    department: t('import.department'),
    fax: t('import.fax'),
    spouse: t('import.spouse'),
  };
}
