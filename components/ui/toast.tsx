import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActionId } from '../../utils/model/ids.ts';
import { useI18n } from './i18n.tsx';
import { Icon } from './icon.tsx';
import { hasFocus } from './keyboard-place.ts';
import './toast.css';

/** A short word on what happened, and the action that an undo takes back. */
export type Note = { text: string; undoes?: ActionId; takesFocus?: boolean };

/** How long a note stays: long enough to read it and reach the undo by keyboard. */
const STAY_MILLISECONDS = 12_000;

type ToastProps = { note: Note | undefined; onUndo(note: Note): void; onClose(): void };

/** The note at the foot of the screen. It waits while the pointer or the keyboard is on it. */
export function Toast({ note, onUndo, onClose }: ToastProps) {
  const { t } = useI18n();
  const [held, setHeld] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (note?.takesFocus) undo.current?.focus();
    // The undo was pressed and is gone: the keyboard waits here until it is known where it goes on.
    else if (held && !hasFocus()) close.current?.focus();
  }, [note]);
  useEffect(() => {
    if (!note || held) return;
    const timer = setTimeout(onClose, STAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [note, held]);

  return (
    <div
      class="toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={event => setHeld(isByKeyboard(event.target))}
      onFocusOut={() => setHeld(false)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        // Else it would close the popup.
        event.preventDefault();
        onClose();
      }}
    >
      {note && (
        <div class="toast">
          <span class="toast-text">{note.text}</span>
          {note.undoes && (
            <button
              ref={undo}
              type="button"
              class="toast-undo"
              aria-keyshortcuts="u"
              onClick={() => onUndo(note)}
            >
              {t('undo.undo')}
            </button>
          )}
          <button
            ref={close}
            type="button"
            class="toast-close"
            aria-label={t('undo.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

/** A click leaves the focus behind too, but whoever clicked is not waiting there. */
function isByKeyboard(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}
