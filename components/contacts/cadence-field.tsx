import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { CADENCE_UNITS, type Cadence, RhythmSchema } from '../../utils/model/cadence.ts';
import { useI18n } from '../ui/i18n.tsx';

type CadenceFieldProps = {
  label: string;
  /** What it means when none is chosen. */
  inherited: string;
  /** Whether one can choose never to be reminded, whatever the tags say. */
  hasNever?: boolean;
  value: Cadence | undefined;
  onChange(cadence: Cadence | undefined): void;
};

const INHERITED = 'inherited';
const NEVER = 'none';
const OTHER = 'other';
/** The rhythms that most people want; any other is typed. */
const USUAL = [
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 1, unit: 'quarter' },
  { every: 6, unit: 'month' },
  { every: 1, unit: 'year' },
] as const;

/** A rhythm: one of the usual ones, one's own number of days, weeks, months, quarters or years, or never. */
export function CadenceField({ label, inherited, hasNever = true, value, onChange }: CadenceFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const isTyping = useSignal(false);
  const chosen = isTyping.value ? OTHER : choiceOf(value);
  const choose = (choice: string) => {
    isTyping.value = choice === OTHER;
    if (choice !== OTHER) onChange(cadenceOf(choice));
  };
  return (
    <div class="cadence">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="box" value={chosen} onChange={event => choose(event.currentTarget.value)}>
        <option value={INHERITED}>{inherited}</option>
        {USUAL.map(rhythm => (
          <option key={choiceOf(rhythm)} value={choiceOf(rhythm)}>
            {t('cadence.every', rhythm)}
          </option>
        ))}
        <option value={OTHER}>{t('cadence.other')}</option>
        {hasNever && <option value={NEVER}>{t('cadence.never')}</option>}
      </select>
      {chosen === OTHER && <OtherRhythm label={label} value={value} onChange={onChange} />}
    </div>
  );
}

function OtherRhythm({ label, value, onChange }: Pick<CadenceFieldProps, 'label' | 'value' | 'onChange'>) {
  const { t } = useI18n();
  const rhythm = value === undefined || value === 'none' ? undefined : value;
  // Empty at first: what is seen there would else look chosen.
  const every = useSignal(String(rhythm?.every ?? ''));
  const unit = useSignal<string>(rhythm?.unit ?? 'week');
  const save = () => {
    const parsed = v.safeParse(RhythmSchema, { every: Number(every.value), unit: unit.value });
    if (parsed.success) onChange(parsed.output);
  };
  return (
    <fieldset class="cadence-other" aria-label={label}>
      <input
        class="box"
        type="number"
        min={1}
        max={365}
        required
        aria-label={t('cadence.number')}
        value={every.value}
        onInput={event => {
          every.value = event.currentTarget.value;
        }}
        onChange={save}
      />
      <select
        class="box"
        aria-label={t('cadence.unit')}
        value={unit.value}
        onChange={event => {
          unit.value = event.currentTarget.value;
          save();
        }}
      >
        {CADENCE_UNITS.map(one => (
          <option key={one} value={one}>
            {t(`cadence.unit.${one}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function choiceOf(cadence: Cadence | undefined): string {
  if (cadence === undefined) return INHERITED;
  if (cadence === 'none') return NEVER;
  const usual = USUAL.find(({ every, unit }) => every === cadence.every && unit === cadence.unit);
  return usual ? `${usual.every} ${usual.unit}` : OTHER;
}

function cadenceOf(choice: string): Cadence | undefined {
  if (choice === NEVER) return 'none';
  return USUAL.find(rhythm => choiceOf(rhythm) === choice);
}
