import type { I18n } from '../../utils/i18n/index.ts';
import type { PopupHost } from '../host.ts';
import { placesOfPage } from '../places/place.ts';
import { WhereFrom } from '../places/where-from.tsx';
import { PromiseFields } from '../promises/promise-fields.tsx';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { Around } from './card-source.ts';
import type { PeopleChoice, PeopleRefusal } from './people-choice.ts';

type PeopleFootProps = { host: PopupHost; choice: PeopleChoice; count: number; around: Around };

/** What all the chosen people get, and the one button that keeps them. */
export function PeopleFoot({ host, choice, count, around }: PeopleFootProps) {
  const { t } = useI18n();
  const { typing, busy, refusal } = choice;
  const { tags, places, placeText } = typing.draft.value;
  return (
    <div class="card-foot save-bar">
      <div class="people-shared">
        <WhereFrom
          host={host}
          offered={placesOfPage(around.community, around.gathering)}
          places={places}
          placeText={placeText}
          onChange={typing.type}
        />
        <BoxedField
          label={t('people.tags')}
          value={tags}
          onValue={text => typing.type({ tags: text })}
          placeholder={t('field.tagsHint')}
        />
        <SharedPromise host={host} choice={choice} />
      </div>
      <p class="refusal" role="alert">
        {!busy.value && refusal.value && refusalWords(t, refusal.value)}
      </p>
      <button type="submit" class="button" aria-disabled={busy.value}>
        {busy.value ? t('save.busy') : t('people.save', { count })}
      </button>
    </div>
  );
}

/** One promise to or from all of them, folded away until it is wanted. */
function SharedPromise({ host, choice: { typing } }: { host: PopupHost; choice: PeopleChoice }) {
  const { t } = useI18n();
  const { promiseText: text, dueText, direction } = typing.draft.value;
  const resolved = useResolvedDue(host, { text, dueText });
  return (
    <details open={typing.restored.value && text + dueText !== ''}>
      <summary>{t('people.promise')}</summary>
      <PromiseFields
        host={host}
        value={{ text, dueText, direction }}
        onChange={({ text: promiseText, ...change }) =>
          typing.type(promiseText === undefined ? change : { ...change, promiseText })
        }
        resolved={resolved}
      />
    </details>
  );
}

function refusalWords(t: I18n['t'], refusal: PeopleRefusal): string {
  if (refusal === 'due') return t('save.needDue');
  return refusal === 'what' ? t('save.needWhat') : t(`problem.${refusal}`);
}
