import { useSignal } from '@preact/signals';
import type { Contact } from '../../utils/model/contact.ts';
import type { DraftReason } from '../../utils/model/template.ts';
import type { TodayHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Address } from './address.tsx';
import { Write } from './write.tsx';

/** Reasons to write that need no more facts than the contact holds. */
const REASONS = [
  'keepInTouch',
  'newAcquaintance',
  'birthday',
  'newPosition',
  'promotion',
  'workAnniversary',
  'recommendation',
  'mentor',
  'mentee',
] as const satisfies readonly DraftReason[];
type Reason = (typeof REASONS)[number];

/** Writing to a contact from the contact's page: why, the draft, and how the contact is addressed. */
export function WriteToContact({ host, contact }: { host: TodayHost; contact: Contact }) {
  const { t } = useI18n();
  const open = useSignal(false);
  const reason = useSignal<Reason>('keepInTouch');
  return (
    <section class="contact-section">
      <details
        open={open.value}
        onToggle={event => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{t('write.to', { name: contact.name })}</summary>
        {open.value && (
          <div class="inline-form">
            <label class="label">
              {t('write.reason')}
              <select
                class="box"
                value={reason.value}
                onChange={event => {
                  const { value } = event.currentTarget;
                  reason.value = REASONS.find(one => one === value) ?? reason.value;
                }}
              >
                {REASONS.map(one => (
                  <option key={one} value={one}>
                    {t(`draft.reason.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <Write
              key={JSON.stringify([reason.value, contact.writing])}
              host={host}
              contact={contact}
              about={{ reason: reason.value }}
            />
            <Address contact={contact} />
          </div>
        )}
      </details>
    </section>
  );
}
