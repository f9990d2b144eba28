import type { Direction } from '../../utils/model/direction.ts';
import type { Due } from '../../utils/model/time.ts';
import type { Host } from '../host.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { Choice } from '../ui/choice.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { DueField } from './due-field.tsx';
import type { ResolvedDue, TypedPromise } from './resolve-due.ts';
import './promises.css';

/** A promise that is being typed. */
export type PromiseInput = TypedPromise & { direction: Direction };

type PromiseFieldsProps = {
  host: Host;
  value: PromiseInput;
  onChange(change: Partial<PromiseInput>): void;
  resolved: ResolvedDue | undefined;
  /** A date must be named: none is assumed. */
  needsDate?: boolean;
  /** When it is due so far: an empty date changes nothing. */
  present?: Due | undefined;
};

/** Who promised, what, and when. */
export function PromiseFields({ host, value, onChange, resolved, needsDate, present }: PromiseFieldsProps) {
  const { t } = useI18n();
  return (
    <div class="promise-fields">
      <Choice
        label={t('promise.direction')}
        value={value.direction}
        options={[
          { value: 'mine', text: t('promise.mine') },
          { value: 'theirs', text: t('promise.theirs') },
        ]}
        onChoose={direction => onChange({ direction })}
      />
      <BoxedField
        name="what"
        label={t('promise.what')}
        value={value.text}
        onValue={text => onChange({ text })}
        placeholder={t(value.direction === 'mine' ? 'promise.whatHintMine' : 'promise.whatHintTheirs')}
        invalid={resolved?.kind === 'no-text'}
      />
      <DueField
        host={host}
        value={value.dueText}
        onValue={dueText => onChange({ dueText })}
        resolved={resolved}
        needsDate={needsDate}
        present={present}
      />
    </div>
  );
}
