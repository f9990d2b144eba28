import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { type Mentorship, MentorshipSchema } from '../../utils/model/contact.ts';
import { DaySchema } from '../../utils/model/time.ts';
import type { ContactView } from '../../utils/model/views.ts';
import { addDays, dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { CadenceField } from './cadence-field.tsx';

type SectionProps = { host: Host; view: ContactView };

/** How often to be in touch: the rhythm, what it comes to, mentor or mentee, a pause, and the rhythms of the tags. */
export function KeepInTouch({ host, view }: SectionProps) {
  const { t } = useI18n();
  const act = useAct();
  const { contact, groupCadences } = view;
  return (
    <section class="contact-section" aria-labelledby="contact-touch">
      <h3 id="contact-touch">{t('touch.title')}</h3>
      <NextTouch host={host} view={view} />
      <CadenceField
        label={t('touch.rhythm')}
        inherited={t('touch.inherited')}
        value={contact.cadence}
        onChange={cadence =>
          act({ type: 'setCadence', of: { of: 'contact', contactId: contact.id }, cadence }, t('undo.edited'))
        }
      />
      <details>
        <summary>{t('touch.more')}</summary>
        <div class="inline-form">
          <MentorshipField view={view} />
          <PauseField host={host} view={view} />
          {groupCadences.map(({ owner, name, cadence }) => (
            <CadenceField
              key={`${owner.of} ${name}`}
              label={t(owner.of === 'tag' ? 'touch.tag' : 'touch.community', { name })}
              inherited={t('touch.noRhythm')}
              value={cadence}
              onChange={changed =>
                act({ type: 'setCadence', of: owner, ...(changed && { cadence: changed }) }, t('undo.edited'))
              }
            />
          ))}
        </div>
      </details>
    </section>
  );
}

/** "Every month; next: Fri 4 December". */
function NextTouch({ host, view: { touch } }: SectionProps) {
  const { t, near } = useI18n();
  if (!touch) return <p class="quiet">{t('touch.none')}</p>;
  const { rhythm, nextTouchOn } = touch;
  const words = t('cadence.every', { every: rhythm.every, unit: rhythm.unit });
  return <p>{t('touch.next', { rhythm: words, when: near(nextTouchOn, dayOf(host.now())) })}</p>;
}

function MentorshipField({ view: { contact } }: { view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  const set = (text: string) => {
    const parsed = v.safeParse(MentorshipSchema, text);
    const mentorship: { mentorship?: Mentorship } = parsed.success ? { mentorship: parsed.output } : {};
    act({ type: 'setMentorship', contactId: contact.id, ...mentorship }, t('undo.edited'));
  };
  return (
    <div>
      <label class="label" for={id}>
        {t('mentorship.title')}
      </label>
      <select
        id={id}
        class="box"
        value={contact.mentorship ?? ''}
        onChange={event => set(event.currentTarget.value)}
      >
        <option value="">{t('mentorship.none')}</option>
        {MentorshipSchema.options.map(one => (
          <option key={one} value={one}>
            {t(`mentorship.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function PauseField({ host, view: { contact } }: SectionProps) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  const today = dayOf(host.now());
  const { touchPausedUntil = '' } = contact;
  const set = (text: string) => {
    const parsed = v.safeParse(DaySchema, text);
    if (text !== '' && !parsed.success) return;
    const until = parsed.success ? { until: parsed.output } : {};
    act({ type: 'pauseTouch', contactId: contact.id, ...until }, t('undo.edited'));
  };
  return (
    <div>
      <label class="label" for={id}>
        {t('touch.pause')}
      </label>
      <input
        id={id}
        class="box"
        type="date"
        min={addDays(today, 1)}
        value={touchPausedUntil > today ? touchPausedUntil : ''}
        onChange={event => set(event.currentTarget.value)}
      />
    </div>
  );
}
