import type { RefObject } from 'preact';
import type { ContactId } from '../../utils/model/ids.ts';
import type { ContactRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { contactHash } from '../routes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { usePhotos } from './use-photos.ts';

/** Tags shown in a row; the rest are on the contact's page. */
const TAGS_SHOWN = 3;

type ContactRowsProps = {
  host: Host;
  rows: readonly ContactRow[];
  current: ContactId | undefined;
  /** Where a row leads; to the contact's page if nothing else is said. */
  hashOf?: (id: ContactId) => string;
  list?: RefObject<HTMLUListElement | null>;
};

/** People as rows: face, name, what they do, when you last talked. */
export function ContactRows({ host, rows, current, hashOf = contactHash, list }: ContactRowsProps) {
  const { near } = useI18n();
  const photos = usePhotos(
    host,
    rows.map(row => row.id),
  );
  const today = dayOf(host.now());
  return (
    <ul class="contact-rows" ref={list ?? null}>
      {rows.map(row => (
        <li key={row.id}>
          <a class="row" href={hashOf(row.id)} aria-current={row.id === current ? 'page' : undefined}>
            <Avatar name={row.name} photo={photos.get(row.id)} />
            <span class="row-text">
              <span class="row-first">
                <span class="row-name">{row.name}</span>
                {row.lastContactOn && <span class="quiet">{near(row.lastContactOn, today)}</span>}
              </span>
              {workOf(row) && <span class="quiet">{workOf(row)}</span>}
              {row.tags.length > 0 && (
                <span class="quiet row-tags">{row.tags.slice(0, TAGS_SHOWN).join(' · ')}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "Designer · Studio", or the headline where neither is known. */
function workOf({ role, company, headline }: ContactRow): string {
  return [role, company].filter(Boolean).join(' · ') || (headline ?? '');
}
