import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ContactId } from '../../utils/model/ids.ts';
import { ContactRows } from '../contacts/contact-rows.tsx';
import type { PanelHost } from '../host.ts';
import { contactHash, mergeHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { useRead } from '../ui/use-read.ts';
import { MaybeSame } from './maybe-same.tsx';

/** How many people a search shows; a longer name finds the right one. */
const SHOWN = 20;

/** Whom to compare a contact with: the likely ones, or anybody by name. */
export function ChooseOther({ host, contactId }: { host: PanelHost; contactId: ContactId }) {
  const { t } = useI18n();
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const wanted = query.value.trim();
  const person = useRead(host, () => host.reads.contact(contactId), [contactId]);
  const found = useRead(host, () => host.reads.contacts(wanted, SHOWN + 1), [wanted]);
  const name = person.state === 'ready' ? (person.value?.contact.name ?? '') : '';
  const rows = found.state === 'ready' ? found.value.rows.filter(({ id }) => id !== contactId) : [];
  return (
    <section class="merge" aria-labelledby="merge-title">
      <h2 id="merge-title">{t('merge.whom', { name })}</h2>
      <MaybeSame host={host} contactId={contactId} />
      <SearchBox
        input={input}
        label={t('contacts.search')}
        hint={t('contacts.searchHint')}
        value={query.value}
        onValue={text => {
          query.value = text;
        }}
      />
      {found.state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
      {found.state === 'ready' && rows.length === 0 && (
        <p class="quiet">{t('contacts.none', { query: wanted })}</p>
      )}
      <ContactRows
        host={host}
        rows={rows.slice(0, SHOWN)}
        current={undefined}
        hashOf={id => mergeHash(contactId, id)}
      />
      <a href={contactHash(contactId)}>{t('contact.cancel')}</a>
    </section>
  );
}
