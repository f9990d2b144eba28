import { createI18n } from '../../utils/i18n/index.ts';
import { type Settings, SettingsSchema } from '../../utils/model/settings.ts';
import type { PanelHost } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useSettings } from '../ui/appearance.tsx';
import { Choice } from '../ui/choice.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Notifications } from './notifications.tsx';
import { Privacy } from './privacy.tsx';
import { Sites } from './sites.tsx';
import { Suggestions } from './suggestions.tsx';
import { Templates } from './templates/templates.tsx';
import './settings.css';

const { language: LanguageSchema, theme: ThemeSchema } = SettingsSchema.entries;

/** What the user can choose, and what Kept promises about privacy. */
export function SettingsPage({ host }: { host: PanelHost }) {
  const { t } = useI18n();
  const act = useAct();
  const settings = useSettings();
  const change = (some: Partial<Settings>) => {
    // The word that it is saved stays on the screen after the language has changed: it is said in the new one.
    const { language = 'auto' } = some;
    const say = language === 'auto' ? t : createI18n(language).t;
    return act({ type: 'changeSettings', settings: some }, say('undo.edited'));
  };

  return (
    <div class="settings">
      <h2>{t('settings.title')}</h2>
      <section>
        <h3>{t('settings.language')}</h3>
        <Choice
          label={t('settings.language')}
          value={settings.language}
          options={LanguageSchema.wrapped.options.map(value => ({
            value,
            text: t(`settings.language.${value}`),
          }))}
          onChoose={language => change({ language })}
        />
      </section>
      <section>
        <h3>{t('settings.theme')}</h3>
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={ThemeSchema.wrapped.options.map(value => ({ value, text: t(`settings.theme.${value}`) }))}
          onChoose={theme => change({ theme })}
        />
      </section>
      <Notifications host={host} onChange={change} />
      <Suggestions host={host} onChange={change} />
      <section>
        <label class="settings-check">
          <input
            type="checkbox"
            checked={settings.keepPhotos}
            onChange={event => change({ keepPhotos: event.currentTarget.checked })}
          />
          {t('settings.photos')}
        </label>
        <p class="quiet">{t('settings.photosHint')}</p>
      </section>
      <a href="#/import">{t('contacts.import')}</a>
      <Templates host={host} onChange={change} />
      <section>
        <h3>{t('settings.shortcut')}</h3>
        <p class="quiet">{t('settings.shortcutHint')}</p>
      </section>
      <Sites sites={host.sites} />
      <Privacy />
    </div>
  );
}
