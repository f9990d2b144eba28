import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Unsent } from '../../utils/model/unsent.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Action, TodayHost } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import './writing.css';

/** Asks, once the user is back from the place to write, whether the message was sent. Nothing when there is none. */
export function DidYouWrite({ host }: { host: TodayHost }) {
  const { t } = useI18n();
  const act = useAct();
  const messages = useOpened(host);
  const [message] = messages.value;
  if (!message) return null;
  const { name } = message;
  const yes = async () => {
    const reply = await act(written(message, host), t('write.noted', { name }));
    // Who was deleted meanwhile, or what was answered otherwise, is asked about no more.
    if (reply.ok || reply.problem === 'gone' || reply.problem === 'changed-since')
      await host.unsent.clear(message);
  };
  // The text stays with the contact: it may be wanted another time.
  const no = () => host.unsent.keep({ ...message, opened: false });
  return (
    <section class="did-you-write" aria-label={t('write.question', { name })}>
      <p>{t('write.question', { name })}</p>
      <span class="write-ways">
        <button type="button" class="button-quiet" onClick={yes}>
          {t('write.yes')}
        </button>
        <button type="button" class="button-quiet" onClick={no}>
          {t('write.no')}
        </button>
      </span>
    </section>
  );
}

/** What a sent message is: the answer to its prompt, or else an interaction of today. */
function written({ contactId, text, promptKey }: Unsent, host: TodayHost): Action {
  if (promptKey && !/^promise/u.test(promptKey)) {
    return { type: 'answerPrompt', key: promptKey, answer: 'done', contactIds: [contactId] };
  }
  return {
    type: 'logInteraction',
    contactId,
    kind: 'message',
    direction: 'mine',
    on: dayOf(host.now()),
    text,
  };
}

function useOpened(host: TodayHost) {
  const messages = useSignal<Unsent[]>([]);
  useEffect(() => {
    const load = () =>
      host.unsent.load().then(all => {
        messages.value = all.filter(({ opened }) => opened);
      });
    load();
    return host.unsent.onChange(load);
  }, [host, messages]);
  return messages;
}
