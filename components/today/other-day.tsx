import type { Day } from '../../utils/model/time.ts';
import { dayOf, dueDay } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { DueForm } from '../promises/due-form.tsx';
import type { ResolvedDue } from '../promises/resolve-due.ts';
import { useI18n } from '../ui/i18n.tsx';

type OtherDayProps = {
  host: Host;
  /** Of the person that the suggestion is about. */
  name: string;
  onDay(day: Day): void;
  onClose(): void;
};

/** Asks for the day on which a suggestion is to come back, typed in plain language. */
export function OtherDay({ host, name, onDay, onClose }: OtherDayProps) {
  const { t } = useI18n();
  const today = dayOf(host.now());
  return (
    <DueForm
      host={host}
      label={t('prompt.otherDayFor', { name })}
      dueLabel={t('prompt.backOn')}
      save={t('prompt.putOff')}
      meaning={wholeDay}
      refusal={due => (dueDay(due) > today ? undefined : t('prompt.notToday'))}
      onDue={due => onDay(dueDay(due))}
      onClose={onClose}
    />
  );
}

/** A suggestion comes back on a day: a time of day, or a rule, says no more than that. */
function wholeDay(resolved: ResolvedDue): ResolvedDue {
  return resolved.kind === 'due' ? { kind: 'due', due: dueDay(resolved.due) } : resolved;
}
