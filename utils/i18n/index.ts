import { IntlMessageFormat } from 'intl-messageformat';
import type { Day, Due } from '../model/time.ts';
import type all from './messages/en.json';
import en from './messages/en.json?opening';
import ru from './messages/ru.json?opening';

export const LANGUAGES = ['en', 'ru'] as const;
/** BCP 47 tags of the languages that Kept speaks. */
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof all;
export type MessageValues = Record<string, string | number>;

/** Texts and dates in one language. */
export type I18n = {
  language: Language;
  /** The message of a key with its ICU placeholders filled. */
  t(key: MessageKey, values?: MessageValues): string;
  /** "Sun 29 November" — with the year when it is not `today`'s. */
  day(day: Day, today: Day): string;
  /** A day or a day with its time of day. */
  due(due: Due, today: Day): string;
  /** How far a day lies from today, in words while it is near ("yesterday"), as a date when it is not. */
  near(day: Day, today: Day): string;
  /** "12 May 1990"; without the year for a day that returns every year. */
  date(day: string, parts?: 'day and month'): string;
  /** "May" for `05`. */
  monthName(month: string): string;
  /** "April 2026" for `2026-04`. */
  month(month: string): string;
};

type ParsedMessage = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;

type Messages = Partial<Record<MessageKey, unknown>>;

/** Where the messages of each language are read from. */
const SOURCES: Record<Language, (() => Messages)[]> = { en: [en], ru: [ru] };
/** What has been read: of the languages that are shown. */
const known: Partial<Record<Language, Messages>> = {};
/** English dates are written day first, as the rest of the world reads them. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru' };
const DAY_MILLISECONDS = 86_400_000;
/** Days within which a date is told in words. */
const NEAR_DAYS = 6;

/** Adds messages that not every page loads. Called once for each part; what is on the screen by then knows them, too. */
export function learnMessages(more: Record<Language, () => Record<string, unknown>>): void {
  for (const language of LANGUAGES) {
    const messages = known[language];
    if (messages) Object.assign(messages, more[language]());
    else SOURCES[language].push(more[language]);
  }
}

function messagesOf(language: Language): Messages {
  const messages = known[language] ?? Object.assign({}, ...SOURCES[language].map(read => read()));
  known[language] = messages;
  return messages;
}

/** The best of Kept's languages for a list of BCP 47 tags in order of preference; English when none fits. */
export function chooseLanguage(preferred: readonly string[]): Language {
  const known = preferred.map(tag => tag.split('-')[0]?.toLowerCase());
  const tag = known.find(one => LANGUAGES.some(language => language === one));
  return LANGUAGES.find(language => language === tag) ?? 'en';
}

/** Makes the texts of one language; messages are formatted through ICU MessageFormat, parsed at build time. */
export function createI18n(language: Language): I18n {
  const due = dueFormatter(language);
  return {
    language,
    t: messageFormatter(language),
    day: due,
    due,
    near: nearFormatter(language, due),
    date: (day, parts) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        day: 'numeric',
        month: 'long',
        ...(parts === undefined && { year: 'numeric' }),
      }).format(new Date(`${day}T00:00`)),
    month: monthFormatter(language),
    monthName: month =>
      new Intl.DateTimeFormat(LOCALES[language], { month: 'long' }).format(
        new Date(`2000-${month}-01T00:00`),
      ),
  };
}

function messageFormatter(language: Language): I18n['t'] {
  const messages = messagesOf(language);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (!isParsed(message)) return String(message);
    const format = formats.get(key) ?? new IntlMessageFormat(message, language);
    formats.set(key, format);
    return String(format.format(values));
  };
}

/** The build turns messages with placeholders into syntax trees and leaves plain texts alone. */
function isParsed(message: unknown): message is ParsedMessage {
  return Array.isArray(message);
}

function dueFormatter(language: Language): I18n['due'] {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (due, today) => {
    const withTime = due.length > 10;
    const withYear = due.slice(0, 4) !== today.slice(0, 4);
    const key = `${withTime}${withYear}`;
    const format = formats.get(key) ?? dateFormat(language, withYear, withTime);
    formats.set(key, format);
    return format.format(new Date(withTime ? due : `${due}T00:00`));
  };
}

function monthFormatter(language: Language): I18n['month'] {
  // Making a format takes as long as drawing a field, and each field of a card tells a month.
  let format: Intl.DateTimeFormat | undefined;
  return month => {
    format ??= new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric' });
    return format.format(new Date(`${month}-01T00:00`));
  };
}

function dateFormat(language: Language, withYear: boolean, withTime: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  });
}

function nearFormatter(language: Language, due: I18n['due']): I18n['near'] {
  let relative: Intl.RelativeTimeFormat | undefined;
  return (day, today) => {
    // Days, not hours: both are read as UTC midnights, which no clock change moves.
    const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MILLISECONDS);
    if (Math.abs(days) > NEAR_DAYS) return due(day, today);
    relative ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return relative.format(days, 'day');
  };
}
