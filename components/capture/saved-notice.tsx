import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ActionId } from '../../utils/model/ids.ts';
import type { Problem } from '../../utils/model/reply.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { Congratulate } from './congratulate.tsx';
import type { Saved } from './save-card.ts';

const WORDS = { created: 'save.kept', updated: 'save.updated', restored: 'save.restored' } as const;

type SavedCardProps = { host: PopupHost; saved: Saved; onUndone(): void };

/** The word that a card was saved, with the day of the reminder. */
export function SavedCard({ host, saved, onUndone }: SavedCardProps) {
  const { t, due } = useI18n();
  const { outcome, name, actionId } = saved;
  const reminder = saved.due && t('save.reminder', { when: due(saved.due, dayOf(host.now())) });
  const words = [t(WORDS[outcome], { name }), reminder].filter(Boolean).join(' · ');
  return (
    <SavedNotice host={host} words={words} actionId={actionId} onUndone={onUndone}>
      {saved.newPosition && <Congratulate position={saved.newPosition} />}
    </SavedNotice>
  );
}

type SavedNoticeProps = {
  host: PopupHost;
  words: string;
  actionId: ActionId;
  onUndone(): void;
  /** What else may follow from it. */
  children?: ComponentChildren;
};

/** What was saved, with the ways on: undo, side panel, close. */
export function SavedNotice({ host, words, actionId, onUndone, children }: SavedNoticeProps) {
  const { t } = useI18n();
  const close = useRef<HTMLButtonElement>(null);
  const problem = useSignal<Problem>();
  useEffect(() => close.current?.focus(), []);

  const undo = async () => {
    const { reply } = await host.act({ type: 'undo', undoes: actionId });
    if (reply.ok) onUndone();
    else problem.value = reply.problem;
  };
  return (
    <section class="saved">
      <div role="status">
        <p class="saved-words">
          <Icon name="check" />
          {words}
        </p>
      </div>
      {problem.value && (
        <p class="refusal" role="alert">
          {t(`problem.${problem.value}`)}
        </p>
      )}
      {children}
      <div class="saved-buttons">
        <button type="button" class="button" ref={close} onClick={host.close}>
          {t('save.close')}
        </button>
        <button type="button" class="button-quiet" onClick={host.openPanel}>
          {t('save.openPanel')}
        </button>
        <button type="button" class="button-quiet" onClick={undo}>
          {t('undo.undo')}
        </button>
      </div>
    </section>
  );
}
