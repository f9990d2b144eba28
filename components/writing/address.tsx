import type { Contact } from '../../utils/model/contact.ts';
import { DraftLanguageSchema, FormalitySchema, type Writing } from '../../utils/model/writing.ts';
import { useAct } from '../ui/act.tsx';
import { Choice } from '../ui/choice.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** How drafts address the contact, where it should be otherwise than the name and the settings say. */
export function Address({ contact }: { contact: Contact }) {
  const { t } = useI18n();
  const act = useAct();
  const { language, formality, patronymic } = contact.writing ?? {};
  const settle = (change: { [Key in keyof Writing]?: Writing[Key] | undefined }) => {
    const { language, formality, patronymic } = { ...contact.writing, ...change };
    const writing: Writing = {
      ...(language ? { language } : {}),
      ...(formality ? { formality } : {}),
      ...(patronymic === undefined ? {} : { patronymic }),
    };
    return act({ type: 'editContact', contactId: contact.id, fields: {}, writing }, t('undo.edited'));
  };
  const usual = { value: 'usual', text: t('address.usual') } as const;
  const isRussian =
    language === 'ru' || (language === undefined && /\p{Script=Cyrillic}/u.test(contact.name));
  return (
    <fieldset class="address">
      <legend class="label">{t('address.title')}</legend>
      <Choice
        label={t('address.language')}
        value={language ?? 'usual'}
        options={[
          usual,
          ...DraftLanguageSchema.options.map(value => ({ value, text: t(`settings.language.${value}`) })),
        ]}
        onChoose={value => settle({ language: value === 'usual' ? undefined : value })}
      />
      {isRussian && (
        <>
          <Choice
            label={t('address.formality')}
            value={formality ?? 'usual'}
            options={[
              usual,
              ...FormalitySchema.options.map(value => ({ value, text: t(`address.formality.${value}`) })),
            ]}
            onChoose={value => settle({ formality: value === 'usual' ? undefined : value })}
          />
          <Choice
            label={t('address.patronymic')}
            value={patronymic === undefined ? 'usual' : patronymic ? 'with' : 'without'}
            options={[
              usual,
              { value: 'with', text: t('address.withPatronymic') },
              { value: 'without', text: t('address.withoutPatronymic') },
            ]}
            onChoose={value => settle({ patronymic: value === 'usual' ? undefined : value === 'with' })}
          />
        </>
      )}
    </fieldset>
  );
}
