import { useEffect, useRef } from 'preact/hooks';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { PromiseLine } from '../promises/promise-line.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** The promise whose notification was clicked, on top of the page and in focus, with its two answers. */
export function RemindedPromise({ host, followUp }: { host: Host; followUp: FollowUp }) {
  const { t, due } = useI18n();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="reminded" ref={box} tabIndex={-1} aria-label={t('contact.reminder')}>
      <h3>{t('contact.reminder')}</h3>
      <p class="promise-words">{followUp.text}</p>
      <PromiseLine host={host} followUp={followUp} people={[]} when={due(followUp.due, dayOf(host.now()))} />
      <div class="promise-buttons">
        <PromiseButtons host={host} followUp={followUp} />
      </div>
    </section>
  );
}
