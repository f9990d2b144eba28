/** The most promises that a screen counts or lists as due; beyond it there is only "more". */
export const MOST_DUE_SHOWN = 99;
