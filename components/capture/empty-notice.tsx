import { useI18n } from '../ui/i18n.tsx';
import type { EmptyReason } from './card-source.ts';

/** Why nobody was read, in one plain sentence. */
export function EmptyNotice({ reason }: { reason: EmptyReason }) {
  const { t } = useI18n();
  return (
    <p class="notice">
      {reason.kind === 'unreadable'
        ? t(`capture.unreadable.${reason.problem}`)
        : t(`capture.nothing.${reason.reason}`)}
    </p>
  );
}
