import type { ContactView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { AddInteraction } from './add-interaction.tsx';

/** What happened between you, newest first, with one tap for the most frequent entry. */
export function History({ host, view }: { host: Host; view: ContactView }) {
  const { t, near } = useI18n();
  const act = useAct();
  const today = dayOf(host.now());
  const contactId = view.contact.id;
  const talked = () =>
    act({ type: 'logInteraction', contactId, kind: 'talk', on: today, text: '' }, t('undo.talked'));
  return (
    <section class="contact-section" aria-labelledby="contact-history">
      <div class="section-head">
        <h3 id="contact-history">{t('contact.history')}</h3>
        <button type="button" class="button-quiet" onClick={talked}>
          <Icon name="check" />
          {t('contact.talked')}
        </button>
      </div>
      {view.interactions.length === 0 && <p class="quiet">{t('contact.noHistory')}</p>}
      <ul class="history">
        {view.interactions.map(one => (
          <li key={one.id}>
            <p>
              <span class="history-kind">{t(`contact.kind.${one.kind}`)}</span>{' '}
              <span class="quiet">
                {one.direction && `${t(`contact.direction.${one.direction}`)} · `}
                {near(one.on, today)}
              </span>
            </p>
            {one.text !== '' && <p class="history-text">{one.text}</p>}
          </li>
        ))}
      </ul>
      <AddInteraction host={host} contactId={contactId} />
    </section>
  );
}
