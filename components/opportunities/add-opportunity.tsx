import { useSignal } from '@preact/signals';
import { cleanLine } from '../../utils/model/text.ts';
import { parseAddress } from '../contacts/address.ts';
import { parseTags } from '../contacts/tags.ts';
import { useAct } from '../ui/act.tsx';
import { AddForm } from '../ui/add-form.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

type Problem = 'opportunity.needText' | 'opportunity.needTags' | 'save.needAddress';
type Typed = { text: string; link: string; tags: string };

/** A new opportunity: what it is, where it is told of, and the tags of those whom it may interest. */
export function AddOpportunity({ tags }: { tags: readonly string[] }) {
  const { t } = useI18n();
  const act = useAct();
  const empty = { text: '', link: '', tags: tags.join(', ') };
  const typed = useSignal<Typed>(empty);
  const problem = useSignal<Problem>();
  const type = (change: Partial<Typed>) => {
    typed.value = { ...typed.value, ...change };
    problem.value = undefined;
  };
  const save = async () => {
    problem.value = problemOf(typed.value);
    if (problem.value) return;
    const link = parseAddress(typed.value.link);
    const opportunity = { text: cleanLine(typed.value.text), tags: parseTags(typed.value.tags) };
    const reply = await act(
      { type: 'addOpportunity', opportunity: { ...opportunity, ...(link && { link }) } },
      t('undo.noted'),
    );
    if (reply.ok) typed.value = empty;
  };
  return (
    <AddForm onSave={save} refusal={problem.value && t(problem.value)}>
      <BoxedField
        label={t('opportunity.text')}
        placeholder={t('opportunity.textHint')}
        value={typed.value.text}
        onValue={text => type({ text })}
      />
      <BoxedField
        label={t('opportunity.tags')}
        placeholder={t('field.tagsHint')}
        value={typed.value.tags}
        onValue={text => type({ tags: text })}
      />
      <BoxedField label={t('opportunity.link')} value={typed.value.link} onValue={link => type({ link })} />
    </AddForm>
  );
}

function problemOf({ text, tags, link }: Typed): Problem | undefined {
  if (cleanLine(text) === '') return 'opportunity.needText';
  if (parseTags(tags).length === 0) return 'opportunity.needTags';
  return link.trim() === '' || parseAddress(link) ? undefined : 'save.needAddress';
}
