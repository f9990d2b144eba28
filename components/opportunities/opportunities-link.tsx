import type { Host } from '../host.ts';
import { opportunitiesHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';

/** The way to the opportunities, as soon as there is somebody whom one may interest. */
export function OpportunitiesLink({ host }: { host: Host }) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contacts('', 1), []);
  if (shown.state !== 'ready' || shown.value.rows.length === 0) return null;
  return (
    <a class="fold-link" href={opportunitiesHash()}>
      {t('opportunity.title')}
    </a>
  );
}
