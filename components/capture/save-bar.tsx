import { useI18n } from '../ui/i18n.tsx';
import type { Refusal, SaveResult } from './save-card.ts';

const REFUSALS = {
  name: 'save.needName',
  profileUrl: 'save.needAddress',
  due: 'save.needDue',
  what: 'save.needWhat',
} as const satisfies Record<Refusal, string>;

type SaveBarProps = { busy: boolean; result: SaveResult | undefined; isKnown: boolean };

/** The save button, with what stands in its way above it. */
export function SaveBar({ busy, result, isKnown }: SaveBarProps) {
  const { t } = useI18n();
  const save = t(isKnown ? 'save.update' : 'save.save');
  return (
    <div class="save-bar">
      <p class="refusal" role="alert">
        {!busy && result?.kind === 'refused' && t(REFUSALS[result.field])}
        {!busy && result?.kind === 'failed' && t(`problem.${result.problem}`)}
      </p>
      {/* Not `disabled`: the button keeps the keyboard's place while it is busy. */}
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? t('save.busy') : save}
      </button>
    </div>
  );
}
