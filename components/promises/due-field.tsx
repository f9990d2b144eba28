import { useId } from 'preact/hooks';
import type { Due } from '../../utils/model/time.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { dueWords } from './due-words.ts';
import { isBlocked, type ResolvedDue } from './resolve-due.ts';

type DueFieldProps = {
  host: Host;
  value: string;
  onValue(value: string): void;
  resolved: ResolvedDue | undefined;
  label?: string;
  /** A date must be named: none is assumed. */
  needsDate?: boolean | undefined;
  /** Why the date will not do, where it is understood. */
  refusal?: string | undefined;
  /** When it is due so far: an empty date changes nothing. */
  present?: Due | undefined;
};

/** A date in plain language, with the day it means always shown beneath. */
export function DueField(props: DueFieldProps) {
  const { host, value, onValue, resolved, label, needsDate, refusal, present } = props;
  const i18n = useI18n();
  const id = useId();
  const today = dayOf(host.now());
  const isAsked = needsDate && (resolved?.kind === 'default' || resolved?.kind === 'none');
  // Without a date a promise that is there already stays due when it was.
  const shown = present && resolved?.kind === 'default' ? ({ kind: 'due', due: present } as const) : resolved;
  const blocked = refusal !== undefined || (resolved !== undefined && isBlocked(resolved));
  return (
    <div class="due-field">
      <BoxedField
        label={label ?? i18n.t('promise.due')}
        name="due"
        value={value}
        onValue={onValue}
        placeholder={i18n.t('promise.dueHint')}
        invalid={blocked}
        describedBy={id}
      />
      <output id={id} class={blocked ? 'due-means refusal' : 'due-means'}>
        {refusal ?? (isAsked ? i18n.t('promise.askDue') : dueWords(i18n, shown, today))}
      </output>
    </div>
  );
}
