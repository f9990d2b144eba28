import { useAct } from '../ui/act.tsx';
import { AddForm } from '../ui/add-form.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { OpportunityFields } from './opportunity-fields.tsx';
import { useOpportunity } from './use-opportunity.ts';

/** A new opportunity, for people with these tags to begin with. */
export function AddOpportunity({ tags }: { tags: readonly string[] }) {
  const { t } = useI18n();
  const act = useAct();
  const { typed, problem, type, read, reset } = useOpportunity({ tags: [...tags] });
  const save = async () => {
    const opportunity = read();
    if (!opportunity) return;
    const reply = await act({ type: 'addOpportunity', opportunity }, t('undo.noted'));
    if (reply.ok) reset();
  };
  return (
    <AddForm onSave={save} refusal={problem && t(problem)}>
      <OpportunityFields typed={typed} onType={type} />
    </AddForm>
  );
}
