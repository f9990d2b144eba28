import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import {
  OCCASION_KINDS,
  type OccasionDraft,
  OccasionDraftSchema,
  OccasionKindSchema,
} from '../../utils/model/occasion.ts';
import { cleanLine } from '../../utils/model/text.ts';
import type { Day } from '../../utils/model/time.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { type TypedDay, TypedDayFields, typedDay, writtenDay } from './typed-day.tsx';

type OccasionFormProps = {
  today: Day;
  /** The one to be changed; a new one without it. */
  occasion?: OccasionDraft;
  submit: string;
  onSubmit(draft: OccasionDraft): void;
  onCancel?(): void;
};

/** Kinds that return every year by their nature. */
const ALWAYS_YEARLY: readonly OccasionDraft['kind'][] = ['birthday', 'workAnniversary'];

/** An occasion: what it is, its day with or without a year, whether it returns, and a few words. */
export function OccasionForm({ today, occasion, submit, onSubmit, onCancel }: OccasionFormProps) {
  const { t } = useI18n();
  const id = useId();
  const kind = useSignal<OccasionDraft['kind']>(occasion?.kind ?? 'birthday');
  const typed = useSignal<TypedDay>(typedDay(occasion?.on ?? ''));
  const yearly = useSignal(occasion?.yearly ?? false);
  const text = useSignal(occasion?.text ?? '');
  const isRefused = useSignal(false);
  const first = useRef<HTMLSelectElement>(null);
  // In the place of the buttons that opened it, the keyboard goes on in it.
  useLayoutEffect(() => {
    if (onCancel) first.current?.focus();
  }, []);
  const isYearly = ALWAYS_YEARLY.includes(kind.value) || yearly.value;

  const save = () => {
    const on = writtenDay(typed.value, isYearly ? undefined : today.slice(0, 4));
    const draft = { kind: kind.value, on, yearly: isYearly, text: cleanLine(text.value) };
    const parsed = v.safeParse(OccasionDraftSchema, draft);
    isRefused.value = !parsed.success;
    if (parsed.success) onSubmit(parsed.output);
  };
  return (
    <form
      class="inline-form"
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel?.();
      }}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <label class="label" for={`${id}-kind`}>
          {t('occasion.what')}
        </label>
        <select
          ref={first}
          id={`${id}-kind`}
          class="box"
          value={kind.value}
          onChange={event => {
            kind.value = v.parse(OccasionKindSchema, event.currentTarget.value);
          }}
        >
          {OCCASION_KINDS.map(one => (
            <option key={one} value={one}>
              {t(`occasion.kind.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <TypedDayFields
        value={typed.value}
        isRefused={isRefused.value}
        onChange={value => {
          typed.value = value;
          isRefused.value = false;
        }}
      />
      {isRefused.value && (
        <p class="refusal" role="alert">
          {t('occasion.noSuchDay')}
        </p>
      )}
      {!ALWAYS_YEARLY.includes(kind.value) && (
        <label class="settings-check">
          <input
            type="checkbox"
            checked={yearly.value}
            onChange={event => {
              yearly.value = event.currentTarget.checked;
            }}
          />
          {t('occasion.everyYear')}
        </label>
      )}
      <BoxedField
        label={t('contact.text')}
        value={text.value}
        onValue={value => {
          text.value = value;
        }}
      />
      <div class="promise-buttons">
        <button type="submit" class="button-quiet">
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="button-quiet" onClick={onCancel}>
            {t('contact.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
