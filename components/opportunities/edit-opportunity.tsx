import type { Opportunity } from '../../utils/model/opportunity.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { InlineForm } from '../ui/inline-form.tsx';
import { OpportunityFields } from './opportunity-fields.tsx';
import { useOpportunity } from './use-opportunity.ts';

type EditOpportunityProps = { opportunity: Opportunity; onClose(): void };

/** Everything of a noted opportunity that can be corrected. */
export function EditOpportunity({ opportunity: { id, ...before }, onClose }: EditOpportunityProps) {
  const { t } = useI18n();
  const act = useAct();
  const { typed, problem, type, read } = useOpportunity(before);
  const save = async () => {
    const opportunity = read();
    if (!opportunity) return;
    const reply = await act({ type: 'editOpportunity', opportunityId: id, opportunity }, t('undo.edited'));
    if (reply.ok) onClose();
  };
  return (
    <InlineForm
      label={t('occasion.editFor', { name: before.text })}
      save={t('save.save')}
      first="text"
      onSave={save}
      onClose={onClose}
    >
      <OpportunityFields typed={typed} onType={type} />
      {problem && (
        <p class="refusal" role="alert">
          {t(problem)}
        </p>
      )}
    </InlineForm>
  );
}
