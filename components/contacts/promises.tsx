import type { ContactView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { AddPromise } from './add-promise.tsx';
import { OpenPromise } from './open-promise.tsx';

/** What was promised, both ways: open ones with their buttons, earlier ones folded away. */
export function Promises({ host, view }: { host: Host; view: ContactView }) {
  const { t, near } = useI18n();
  const today = dayOf(host.now());
  return (
    <section class="contact-section" aria-labelledby="contact-promises">
      <h3 id="contact-promises">{t('contact.promises')}</h3>
      {view.open.length === 0 && <p class="quiet">{t('contact.noPromises')}</p>}
      <ul class="promise-list">
        {view.open.map(followUp => (
          <OpenPromise
            key={followUp.id}
            host={host}
            followUp={followUp}
            contact={view.contact}
            companions={view.companions}
          />
        ))}
      </ul>
      <AddPromise host={host} contactId={view.contact.id} />
      {view.closed.length > 0 && (
        <details>
          <summary>{t('contact.closed')}</summary>
          <ul class="promise-list">
            {view.closed.map(followUp => (
              <li key={followUp.id} class="promise">
                <p>{followUp.text}</p>
                <p class="quiet">
                  {t(`promise.by.${followUp.direction}`)} · {t(`promise.state.${followUp.state}`)}{' '}
                  {near(dayOf(new Date(followUp.closedAt ?? followUp.createdAt)), today)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
