import { useSignal } from '@preact/signals';
import type { Settings } from '../../../utils/model/settings.ts';
import { DRAFT_REASONS, type DraftReason, type TemplatesView } from '../../../utils/model/template.ts';
import { type DraftLanguage, DraftLanguageSchema, FormalitySchema } from '../../../utils/model/writing.ts';
import type { PanelHost } from '../../host.ts';
import { useSettings } from '../../ui/appearance.tsx';
import { Choice } from '../../ui/choice.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { useRead } from '../../ui/use-read.ts';
import { AddTemplate } from './add-template.tsx';
import { TemplateRow } from './template-row.tsx';
import './templates.css';

type TemplatesProps = { host: PanelHost; onChange(settings: Partial<Settings>): void };

/** The texts that drafts are written from, reason by reason, and how they address people in Russian. */
export function Templates({ host, onChange }: TemplatesProps) {
  const { t, language: own } = useI18n();
  const settings = useSettings();
  const language = useSignal<DraftLanguage>(own);
  const shown = useRead(host, () => host.templates(language.value), [language.value]);
  return (
    <section class="templates">
      <h3>{t('templates.title')}</h3>
      <p class="quiet">{t('templates.hint')}</p>
      <Choice
        label={t('templates.language')}
        value={language.value}
        options={DraftLanguageSchema.options.map(value => ({ value, text: t(`templates.in.${value}`) }))}
        onChoose={value => {
          language.value = value;
        }}
      />
      {language.value === 'ru' && <RussianAddress settings={settings} onChange={onChange} />}
      {shown.state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
      {shown.state === 'ready' &&
        DRAFT_REASONS.map(reason => (
          <ReasonTemplates
            key={`${language.value} ${reason}`}
            host={host}
            reason={reason}
            language={language.value}
            view={shown.value}
          />
        ))}
    </section>
  );
}

type ReasonTemplatesProps = {
  host: PanelHost;
  reason: DraftReason;
  language: DraftLanguage;
  view: TemplatesView;
};

function ReasonTemplates({ host, reason, language, view }: ReasonTemplatesProps) {
  const { t } = useI18n();
  const templates = view.templates.filter(template => template.reason === reason);
  const shown = templates.filter(({ hidden }) => !hidden);
  return (
    <details class="template-reason">
      <summary>
        {t(`draft.reason.${reason}`)} <span class="quiet">{shown.length}</span>
      </summary>
      <div class="inline-form">
        {templates.map(template => (
          <TemplateRow
            key={template.id}
            host={host}
            template={template}
            changed={view.changed.includes(template.id)}
          />
        ))}
        <AddTemplate host={host} reason={reason} language={language} />
      </div>
    </details>
  );
}

function RussianAddress({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: TemplatesProps['onChange'];
}) {
  const { t } = useI18n();
  return (
    <>
      <Choice
        label={t('address.formality')}
        value={settings.formality}
        options={FormalitySchema.options.map(value => ({ value, text: t(`address.formality.${value}`) }))}
        onChoose={formality => onChange({ formality })}
      />
      <label class="settings-check">
        <input
          type="checkbox"
          checked={settings.patronymic}
          onChange={event => onChange({ patronymic: event.currentTarget.checked })}
        />
        {t('address.patronymicIfKnown')}
      </label>
    </>
  );
}
