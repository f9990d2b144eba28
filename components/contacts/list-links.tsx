import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';

/** The ways to more people, and to those who may be kept twice; each as soon as it leads somewhere. */
export function ListLinks({ host }: { host: Host }) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contacts('', 2), []);
  // While nobody is kept, the first step names the way.
  if (shown.state !== 'ready' || shown.value.rows.length === 0) return null;
  return (
    <div class="list-links">
      {shown.value.rows.length > 1 && (
        <a class="fold-link" href="#/pairs">
          {t('pairs.find')}
        </a>
      )}
      <a class="fold-link" href="#/import">
        {t('contacts.import')}
      </a>
    </div>
  );
}
