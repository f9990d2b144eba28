import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { chooseLanguage, createI18n, type Language } from '../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import type { Host } from '../host.ts';
import { I18nContext } from './i18n.tsx';

/** What a screen looks like before the settings are read. */
export type Look = { language: Language; theme: Settings['theme'] };

/** What every screen is given: its host, and how it looks at first. */
export type ScreenProps<H extends Host = Host> = Look & {
  host: H;
  /** The browser's languages in order of preference (BCP 47), for users who let Kept follow the browser. */
  browserLanguages: readonly string[];
};

const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The user's settings; the defaults until they are read. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** Gives its children the language and the theme of the settings, now and after every change. */
export function Appearance(props: ScreenProps & { children: ComponentChildren }) {
  const settings = useStoredSettings(props.host);
  const { language, theme } = lookOf(settings, props);
  const i18n = useMemo(() => createI18n(language), [language]);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);

  return (
    <SettingsContext.Provider value={settings ?? DEFAULT_SETTINGS}>
      <I18nContext.Provider value={i18n}>{props.children}</I18nContext.Provider>
    </SettingsContext.Provider>
  );
}

function lookOf(settings: Settings | undefined, initial: ScreenProps): Look {
  if (!settings) return initial;
  const wanted = settings.language === 'auto' ? initial.browserLanguages : [settings.language];
  return { language: chooseLanguage(wanted), theme: settings.theme };
}

/** Read once and again after every change; a reading that fails leaves the look as it is. */
function useStoredSettings(host: Host): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let closed = false;
    const keep = (read: Settings) => {
      if (!closed) setSettings(read);
    };
    const read = () => host.settings().then(keep, () => keep(DEFAULT_SETTINGS));
    read();
    const stop = host.reads.onChange(read);
    return () => {
      closed = true;
      stop();
    };
  }, [host]);
  return settings;
}
