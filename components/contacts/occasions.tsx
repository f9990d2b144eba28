import { useSignal } from '@preact/signals';
import type { Occasion } from '../../utils/model/occasion.ts';
import { isDay } from '../../utils/model/time.ts';
import type { ContactView } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { EditOrRemove } from '../ui/edit-or-remove.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { OccasionForm } from './occasion-form.tsx';

/** Birthdays and what else there is or was to congratulate on. */
export function Occasions({ host, view }: { host: Host; view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  const isAdding = useSignal(false);
  const contactId = view.contact.id;
  return (
    <section class="contact-section" aria-labelledby="contact-occasions">
      <h3 id="contact-occasions">{t('occasion.title')}</h3>
      {view.occasions.length === 0 && <p class="quiet">{t('occasion.none')}</p>}
      <ul class="promise-list">
        {view.occasions.map(occasion => (
          <OccasionItem key={occasion.id} host={host} occasion={occasion} />
        ))}
      </ul>
      <details
        open={isAdding.value}
        onToggle={event => {
          isAdding.value = event.currentTarget.open;
        }}
      >
        <summary>{t('occasion.add')}</summary>
        {isAdding.value && (
          <OccasionForm
            today={dayOf(host.now())}
            submit={t('contact.add')}
            onSubmit={async draft => {
              const occasions = [{ contactId, draft, source: { from: 'hand' as const } }];
              const reply = await act({ type: 'addOccasions', occasions }, t('undo.noted'));
              if (reply.ok) isAdding.value = false;
            }}
          />
        )}
      </details>
    </section>
  );
}

function OccasionItem({ host, occasion }: { host: Host; occasion: Occasion }) {
  const { t } = useI18n();
  const act = useAct();
  const { id: occasionId, kind, text } = occasion;
  const name = `${t(`occasion.kind.${kind}`)} ${text}`.trim();
  return (
    <li class="promise">
      <p>
        <span class="history-kind">{t(`occasion.kind.${kind}`)}</span>{' '}
        <span class="quiet">
          <OccasionDay occasion={occasion} />
        </span>
      </p>
      {text !== '' && <p class="history-text">{text}</p>}
      <EditOrRemove
        name={name}
        form={close => (
          <OccasionForm
            today={dayOf(host.now())}
            occasion={occasion}
            submit={t('save.save')}
            onCancel={close}
            onSubmit={async draft => {
              const reply = await act({ type: 'editOccasion', occasionId, draft }, t('undo.edited'));
              if (reply.ok) close();
            }}
          />
        )}
        onRemove={() => act({ type: 'removeOccasion', occasionId }, t('occasion.removed'))}
      />
    </li>
  );
}

/** "12 May 1990", "12 May", and whether it returns. */
function OccasionDay({ occasion: { on, yearly, muted } }: { occasion: Occasion }) {
  const { t, date } = useI18n();
  const words = isDay(on) ? date(on) : date(`2000${on.slice(1)}`, 'day and month');
  return [words, yearly && t('occasion.yearly'), muted && t('occasion.muted')].filter(Boolean).join(' · ');
}
