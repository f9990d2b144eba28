import type { ContactId } from '../../utils/model/ids.ts';
import type { PanelHost } from '../host.ts';
import { mergeHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { PersonLine } from './person-line.tsx';
import './merge.css';

/** Other kept people who may be this one; nothing at all where there is none. */
export function MaybeSame({ host, contactId }: { host: PanelHost; contactId: ContactId }) {
  const { t } = useI18n();
  const found = useRead(host, () => host.findDuplicates(contactId), [contactId]);
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <section class="maybe-same" aria-labelledby="maybe-same">
      <h3 id="maybe-same">{t('merge.maybe')}</h3>
      <ul>
        {found.value.map(possible => (
          <li key={possible.id}>
            <PersonLine person={possible} reasons={possible.reasons} />
            <a
              class="button-quiet"
              href={mergeHash(contactId, possible.id)}
              aria-label={t('merge.compareWith', { name: possible.name })}
            >
              {t('merge.compare')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
