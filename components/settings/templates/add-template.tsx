import { useSignal } from '@preact/signals';
import type { DraftReason, TemplateProblem } from '../../../utils/model/template.ts';
import { TEMPLATE_LIMIT } from '../../../utils/model/template.ts';
import type { DraftLanguage } from '../../../utils/model/writing.ts';
import type { PanelHost } from '../../host.ts';
import { useAct } from '../../ui/act.tsx';
import { BoxedField } from '../../ui/boxed-field.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { ProblemOfTemplate } from './problem-of-template.tsx';

type AddTemplateProps = { host: PanelHost; reason: DraftReason; language: DraftLanguage };

/** A new template of the user's own. */
export function AddTemplate({ host, reason, language }: AddTemplateProps) {
  const { t } = useI18n();
  const act = useAct();
  const text = useSignal('');
  const problem = useSignal<TemplateProblem>();
  const add = async () => {
    problem.value = await host.checkTemplate(text.value);
    if (problem.value) return;
    const template = { id: host.newTemplateId(), reason, language, text: text.value };
    const reply = await act({ type: 'saveTemplate', template }, t('templates.added'));
    if (reply.ok) text.value = '';
  };
  return (
    <form
      class="template-row"
      onSubmit={event => {
        event.preventDefault();
        void add();
      }}
    >
      <BoxedField
        label={t('templates.new')}
        multiline
        value={text.value}
        invalid={problem.value !== undefined}
        onValue={value => {
          text.value = value.slice(0, TEMPLATE_LIMIT);
          problem.value = undefined;
        }}
      />
      <ProblemOfTemplate problem={problem.value} />
      <button type="submit" class="button-quiet">
        {t('contact.add')}
      </button>
    </form>
  );
}
