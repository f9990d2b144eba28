import type { FollowUpRow } from '../../utils/model/views.ts';
import { dayOf, dueDay, isAllDay } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { PromiseButtons } from '../promises/promise-buttons.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { PeopleLinks } from './people-links.tsx';

type PromiseRowProps = { host: Host; row: FollowUpRow; isDue: boolean };

/** One promise among what waits: to whom, what, when, and its two answers when it is due. */
export function PromiseRow({ host, row, isDue }: PromiseRowProps) {
  const { t, due, near } = useI18n();
  const { followUp, people } = row;
  const today = dayOf(host.now());
  const day = dueDay(followUp.due);
  const when = isAllDay(followUp.due) ? near(day, today) : due(followUp.due, today);
  return (
    <li class={isDue ? 'promise promise-due' : 'promise'} tabIndex={isDue ? -1 : undefined}>
      <p class="promise-words">{followUp.text}</p>
      <p class="quiet">
        <PeopleLinks people={people} />
        {people.length > 0 && ' · '}
        {t(`promise.by.${followUp.direction}`)}
        {' · '}
        {when}
      </p>
      {isDue && (
        <div class="promise-buttons">
          <PromiseButtons host={host} followUp={followUp} />
        </div>
      )}
    </li>
  );
}
