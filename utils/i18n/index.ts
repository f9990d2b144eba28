import { IntlMessageFormat } from 'intl-messageformat';
import type { Day, Due } from '../model/time.ts';
import en from './messages/en.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

export const LANGUAGES = ['en', 'ru'] as const;
/** BCP 47 tags of the languages that Kept speaks. */
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof en;
export type MessageValues = Record<string, string | number>;

/** Texts, dates and numbers in one language. */
export type I18n = {
  language: Language;
  /** The message of a key with its ICU placeholders filled. */
  t(key: MessageKey, values?: MessageValues): string;
  /** "Sun, 29 November" — with the year when it is not `today`'s. */
  day(day: Day, today: Day): string;
  /** A day or a day with its time of day. */
  due(due: Due, today: Day): string;
  /** For sorting and comparing names. */
  collator: Intl.Collator;
};

const MESSAGES: Record<Language, Record<MessageKey, unknown>> = { en, ru };

/** The best of Kept's languages for a list of BCP 47 tags in order of preference; English when none fits. */
export function chooseLanguage(preferred: readonly string[]): Language {
  const known = preferred.map(tag => tag.split('-')[0]?.toLowerCase());
  return (
    LANGUAGES.find(language => language === known.find(tag => LANGUAGES.some(one => one === tag))) ?? 'en'
  );
}

/** Makes the texts of one language; messages are formatted through ICU MessageFormat, parsed at build time. */
export function createI18n(language: Language): I18n {
  const messages = MESSAGES[language];
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const dateFormat = (withYear: boolean, withTime: boolean) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      ...(withYear ? { year: 'numeric' } : {}),
      ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
    });

  const formatDue = (due: Due, today: Day): string => {
    const withTime = due.length > 10;
    const moment = new Date(withTime ? due : `${due}T00:00`);
    return dateFormat(due.slice(0, 4) !== today.slice(0, 4), withTime).format(moment);
  };

  return {
    language,
    t(key, values) {
      const message = messages[key];
      if (typeof message === 'string') return message;
      let format = formats.get(key);
      if (!format) {
        format = new IntlMessageFormat(message as never, language);
        formats.set(key, format);
      }
      return String(format.format(values));
    },
    day: formatDue,
    due: formatDue,
    collator: new Intl.Collator(language, { sensitivity: 'base', numeric: true }),
  };
}
