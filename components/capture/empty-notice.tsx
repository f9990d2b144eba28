import type { I18n } from '../../utils/i18n/index.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { EmptyReason } from './card-source.ts';

/** Why nobody was read, in one plain sentence. */
export function EmptyNotice({ reason }: { reason: EmptyReason }) {
  const { t } = useI18n();
  return <p class="notice">{wordsOf(reason, t)}</p>;
}

function wordsOf(reason: EmptyReason, t: I18n['t']): string {
  switch (reason.kind) {
    case 'unreadable':
      return t(`capture.unreadable.${reason.problem}`);
    case 'nothing':
      return t(`capture.nothing.${reason.reason}`);
    case 'strangers':
      return t('signals.strangers');
    case 'unasked':
      return t('known.failed');
  }
}
