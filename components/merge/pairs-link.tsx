import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';

/** The way to the people who may be kept twice, as soon as there are two. */
export function PairsLink({ host }: { host: Host }) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contacts('', 2), []);
  if (shown.state !== 'ready' || shown.value.rows.length < 2) return null;
  return (
    <a class="pairs-link" href="#/pairs">
      {t('pairs.find')}
    </a>
  );
}
