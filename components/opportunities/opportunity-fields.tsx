import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { TypedOpportunity } from './typed-opportunity.ts';

type OpportunityFieldsProps = { typed: TypedOpportunity; onType(change: Partial<TypedOpportunity>): void };

/** What an opportunity is, the tags of those whom it may interest, and where it is told of. */
export function OpportunityFields({ typed, onType }: OpportunityFieldsProps) {
  const { t } = useI18n();
  return (
    <>
      <BoxedField
        name="text"
        label={t('opportunity.text')}
        placeholder={t('opportunity.textHint')}
        value={typed.text}
        onValue={text => onType({ text })}
      />
      <BoxedField
        label={t('opportunity.tags')}
        placeholder={t('field.tagsHint')}
        value={typed.tags}
        onValue={tags => onType({ tags })}
      />
      <BoxedField label={t('opportunity.link')} value={typed.link} onValue={link => onType({ link })} />
    </>
  );
}
