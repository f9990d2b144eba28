import type { ReadingWords } from '../../utils/model/import.ts';
import { dayOf } from '../../utils/time/wall.ts';

/** The day of the run: what lies ahead of it is no birthday. */
export const today = dayOf(new Date());

export const words: ReadingWords = {
  anniversary: 'Anniversary',
  birthday: 'Birthday',
  nickname: 'Nickname',
  address: 'Address',
  department: 'Department',
  fax: 'Fax',
  spouse: 'Spouse',
};
