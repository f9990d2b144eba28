import type { PossibleContact } from '../../utils/model/possible.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Reminder } from './reminder.ts';

/** The person of the page who is not kept yet: kept with the promise, or one of those whom it may be, or neither. */
export function NewcomerChoice({ reminder }: { reminder: Reminder }) {
  const { t } = useI18n();
  const newcomer = reminder.newcomer.value;
  if (!newcomer) return null;
  const isSame = ({ id, name }: PossibleContact) => {
    reminder.newcomer.value = undefined;
    reminder.people.value = [...reminder.people.value.filter(one => one.id !== id), { id, name }];
  };
  return (
    <div class="places">
      <label class="chip">
        <input
          type="checkbox"
          checked={newcomer.isWanted}
          onChange={event => {
            reminder.newcomer.value = { ...newcomer, isWanted: event.currentTarget.checked };
          }}
        />
        {t('remind.newcomer', { name: newcomer.name })}
      </label>
      {newcomer.possible.map(one => (
        <button key={one.id} type="button" class="chip" onClick={() => isSame(one)}>
          {t('remind.possible', { name: [one.name, one.company].filter(Boolean).join(', ') })}
        </button>
      ))}
    </div>
  );
}
