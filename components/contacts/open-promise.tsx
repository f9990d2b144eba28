import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import type { PromisePerson } from '../promises/people-picker.tsx';
import { PromiseAnswers } from '../promises/promise-answers.tsx';
import { PromiseLine } from '../promises/promise-line.tsx';
import { PromiseSource } from '../promises/promise-source.tsx';
import { useI18n } from '../ui/i18n.tsx';

type OpenPromiseProps = {
  host: Host;
  followUp: FollowUp;
  contact: PromisePerson;
  /** Who else has part in the promises of the contact. */
  companions: readonly PromisePerson[];
};

/** An open promise on the page of one of its people, with every answer to it. */
export function OpenPromise({ host, followUp, contact, companions }: OpenPromiseProps) {
  const { due } = useI18n();
  const others = companions.filter(({ id }) => followUp.contactIds.includes(id));
  const when = due(followUp.due, dayOf(host.now()));
  return (
    <li class="promise promise-due">
      <p class="promise-words">{followUp.text}</p>
      <PromiseLine host={host} followUp={followUp} people={others} when={when} />
      <PromiseSource host={host} followUp={followUp} />
      <PromiseAnswers host={host} followUp={followUp} people={[contact, ...others]} />
    </li>
  );
}
