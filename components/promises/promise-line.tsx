import { Fragment } from 'preact';
import { repeatWords } from '../../utils/i18n/repeat.ts';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import { dayOf, wallTimeOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { PeopleLinks } from './people-links.tsx';
import type { PromisePerson } from './people-picker.tsx';

type PromiseLineProps = {
  host: Host;
  followUp: FollowUp;
  people: readonly PromisePerson[];
  /** When it is due, in words. */
  when: string;
};

/** Who has part in a promise, who made it, when it is due, how it comes again. */
export function PromiseLine({ host, followUp, people, when }: PromiseLineProps) {
  const i18n = useI18n();
  const { direction, due, repeat } = followUp;
  const isAsked = direction === 'theirs' && due <= wallTimeOf(host.now());
  const facts = [
    i18n.t(`promise.by.${direction}`),
    when,
    repeat ? repeatWords(i18n, repeat.rule, dayOf(host.now())) : '',
    isAsked ? i18n.t('promise.askAbout') : '',
  ].filter(fact => fact !== '');
  return (
    <p class="quiet">
      <PeopleLinks people={people} />
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {(index > 0 || people.length > 0) && ' · '}
          <span class="promise-fact">{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}
