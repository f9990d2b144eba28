import type { KnownContact } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { KnownFrom } from '../places/known-from.tsx';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** Promises shown on the card; the rest are in the panel. */
const PROMISES_SHOWN = 3;

/** What is known of a person whose page is open again: last contact and open promises. */
export function KnownPerson({ host, known }: { host: Host; known: KnownContact }) {
  const { t, due, near } = useI18n();
  const { contact, places, open } = known;
  const today = dayOf(host.now());
  if (contact.deletedAt) return <p class="notice">{t('known.trash', { name: contact.name })}</p>;
  return (
    <section class="known" aria-label={t('known.title', { name: contact.name })}>
      <p class="known-title">{t('known.title', { name: contact.name })}</p>
      <p class="quiet">
        {contact.lastContactOn
          ? t('known.lastContact', { when: near(contact.lastContactOn, today) })
          : t('known.noContact')}
      </p>
      <KnownFrom host={host} places={places} />
      {open.slice(0, PROMISES_SHOWN).map(followUp => (
        <div key={followUp.id} class="promise">
          <p class="promise-words">{followUp.text}</p>
          <p class="quiet">
            {t(`promise.by.${followUp.direction}`)} · {due(followUp.due, today)}
          </p>
          <div class="promise-buttons">
            <PromiseButtons host={host} followUp={followUp} />
          </div>
        </div>
      ))}
      {open.length > PROMISES_SHOWN && (
        <p class="quiet">{t('known.more', { count: open.length - PROMISES_SHOWN })}</p>
      )}
    </section>
  );
}
