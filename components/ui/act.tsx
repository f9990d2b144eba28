import { useSignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { Reply } from '../../utils/model/reply.ts';
import type { Action, Host } from '../host.ts';
import { useI18n } from './i18n.tsx';
import { useKeyboardPlace } from './keyboard-place.ts';
import { type Note, Toast } from './toast.tsx';

/** Does one user action; `done` is what to say afterwards, with an undo. A failure is said by itself. */
export type Act = (action: Action, done: string) => Promise<Reply>;

const ActContext = createContext<Act>(() => Promise.resolve({ ok: false, problem: 'no-answer' }));

/** How the components of a screen change anything. */
export function useAct(): Act {
  return useContext(ActContext);
}

/** Actions that take their own button off the screen: the keyboard goes on from the undo. */
const LEAVES_NO_BUTTON: readonly Action['type'][] = [
  'closeFollowUp',
  'snoozeFollowUp',
  'answerPrompt',
  'answerFreshStart',
  'deleteContact',
  'mergeContacts',
  'tellApart',
  'deleteCommunity',
  'deleteGathering',
  'removeFromPlace',
  'removeInteraction',
  'removeOpportunity',
  'removeOccasion',
];

/** Gives its children {@link useAct} and shows what was done at the foot of the screen, with an undo. */
export function Actions({ host, children }: { host: Host; children: ComponentChildren }) {
  const { t } = useI18n();
  const note = useSignal<Note>();
  const place = useKeyboardPlace();

  const act = useCallback<Act>(
    async (action, done) => {
      place.note();
      const { actionId, reply } = await host.act(action);
      note.value = reply.ok
        ? { text: done, undoes: actionId, takesFocus: LEAVES_NO_BUTTON.includes(action.type) }
        : { text: t(`problem.${reply.problem}`) };
      return reply;
    },
    [host, t, note, place],
  );
  const undo = async (shown: Note) => {
    if (!shown.undoes) return;
    const { reply } = await host.act({ type: 'undo', undoes: shown.undoes });
    note.value = { text: reply.ok ? t('undo.undone') : t(`problem.${reply.problem}`) };
    place.comeBack();
  };

  return (
    <ActContext.Provider value={act}>
      {children}
      <Toast
        note={note.value}
        onUndo={undo}
        onClose={() => {
          note.value = undefined;
        }}
      />
    </ActContext.Provider>
  );
}
