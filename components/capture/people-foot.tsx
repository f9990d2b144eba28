import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import type { PeopleChoice } from './people-choice.ts';
import { Places } from './places.tsx';

type PeopleFootProps = { choice: PeopleChoice; count: number; places: readonly string[] };

/** What all the chosen people get, and the one button that keeps them. */
export function PeopleFoot({ choice, count, places }: PeopleFootProps) {
  const { t } = useI18n();
  const { tags, busy, problem } = choice;
  const type = (text: string) => {
    tags.value = text;
  };
  return (
    <div class="card-foot save-bar">
      <Places places={places} tags={tags.value} onTags={type} />
      <BoxedField
        label={t('people.tags')}
        value={tags.value}
        onValue={type}
        placeholder={t('field.tagsHint')}
      />
      <p class="refusal" role="alert">
        {!busy.value && problem.value && t(`problem.${problem.value}`)}
      </p>
      <button type="submit" class="button" aria-disabled={busy.value}>
        {busy.value ? t('save.busy') : t('people.save', { count })}
      </button>
    </div>
  );
}
