import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createI18n, type I18n } from '../../utils/i18n/index.ts';

/** The texts of the screen; {@link Appearance} provides them in the user's language. */
export const I18nContext = createContext<I18n>(createI18n('en'));

/** Texts and dates in the language of the screen. */
export function useI18n(): I18n {
  return useContext(I18nContext);
}
