import type { TemplateProblem } from '../../../utils/model/template.ts';
import { useI18n } from '../../ui/i18n.tsx';

/** Why a template is not kept, and which piece of it is in the way. */
export function ProblemOfTemplate({ problem }: { problem: TemplateProblem | undefined }) {
  const { t } = useI18n();
  if (!problem) return null;
  return (
    <p class="notice" role="alert">
      {t(`templates.problem.${problem.problem}`, { piece: problem.piece })}
    </p>
  );
}
