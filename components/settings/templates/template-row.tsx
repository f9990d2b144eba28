import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOwnTemplate, type Template, type TemplateProblem } from '../../../utils/model/template.ts';
import { CommitField } from '../../contacts/commit-field.tsx';
import type { PanelHost } from '../../host.ts';
import { useAct } from '../../ui/act.tsx';
import { useI18n } from '../../ui/i18n.tsx';
import { hasFocus } from '../../ui/keyboard-place.ts';
import { ProblemOfTemplate } from './problem-of-template.tsx';

/** One template, edited in place. One of Kept's own is hidden or put back, one of the user's is removed. */
export function TemplateRow({
  host,
  template,
  changed,
}: {
  host: PanelHost;
  template: Template;
  changed: boolean;
}) {
  const { t } = useI18n();
  const act = useAct();
  const problem = useSignal<TemplateProblem>();
  const toggle = useToggle(template.hidden);
  const { id: templateId, text, hidden } = template;
  const save = (some: Partial<Template>, done: string) =>
    act({ type: 'saveTemplate', template: { ...template, ...some } }, done);
  const remove = () => act({ type: 'removeTemplate', templateId }, t('templates.removed'));
  const commit = async (typed: string) => {
    problem.value = await host.checkTemplate(typed);
    if (!problem.value) await save({ text: typed }, t('undo.edited'));
  };
  if (hidden) {
    return (
      <p class="template-row quiet">
        <s>{text}</s>{' '}
        <button ref={toggle} type="button" class="button-text" onClick={remove}>
          {t('templates.show')}
        </button>
      </p>
    );
  }
  return (
    <div class="template-row">
      <CommitField
        label={t('templates.text')}
        look="boxed"
        multiline
        value={text}
        onCommit={typed => {
          void commit(typed);
          return true;
        }}
      />
      <ProblemOfTemplate problem={problem.value} />
      <span class="write-ways">
        {changed && (
          <button type="button" class="button-text" onClick={remove}>
            {t('templates.reset')}
          </button>
        )}
        {isOwnTemplate(templateId) ? (
          <button type="button" class="button-text" onClick={remove}>
            {t('templates.remove')}
          </button>
        ) : (
          <button
            ref={toggle}
            type="button"
            class="button-text"
            onClick={() => save({ hidden: true }, t('templates.hidden'))}
          >
            {t('templates.hide')}
          </button>
        )}
      </span>
    </div>
  );
}

/** The button that hides a template and the one that puts it back take each other's place, and the keyboard with it. */
function useToggle(hidden: boolean | undefined): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(hidden);
  useLayoutEffect(() => {
    if (before.current !== hidden && !hasFocus()) button.current?.focus();
    before.current = hidden;
  }, [hidden]);
  return button;
}
