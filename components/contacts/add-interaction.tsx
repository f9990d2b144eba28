import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { type Direction, DirectionSchema } from '../../utils/model/direction.ts';
import type { ContactId } from '../../utils/model/ids.ts';
import {
  INTERACTION_KINDS,
  type InteractionKind,
  InteractionKindSchema,
  ONE_WAY_KINDS,
} from '../../utils/model/interaction.ts';
import { cleanText } from '../../utils/model/text.ts';
import { DaySchema } from '../../utils/model/time.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { AddForm } from '../ui/add-form.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Fold } from '../ui/fold.tsx';
import { GrowField } from '../ui/grow-field.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** An entry of the history with its kind, day and text, folded away until it is wanted. */
export function AddInteraction({ host, contactId }: { host: Host; contactId: ContactId }) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  const today = dayOf(host.now());
  const kind = useSignal<InteractionKind>('meeting');
  const direction = useSignal<Direction>('mine');
  const day = useSignal<string>(today);
  const text = useSignal('');
  const open = useSignal(false);

  const save = async () => {
    const entry = {
      kind: kind.value,
      ...(ONE_WAY_KINDS.includes(kind.value) && { direction: direction.value }),
      on: v.parse(v.fallback(DaySchema, today), day.value),
      text: cleanText(text.value),
    };
    const reply = await act({ type: 'logInteraction', contactId, ...entry }, t('undo.noted'));
    if (!reply.ok) return;
    text.value = '';
    open.value = false;
  };
  return (
    <Fold title={t('contact.addInteraction')} open={open}>
      <AddForm onSave={save}>
        <div class="inline-pair">
          <div>
            <label class="label" for={`${id}-kind`}>
              {t('contact.kind')}
            </label>
            <select
              id={`${id}-kind`}
              class="box"
              value={kind.value}
              onChange={event => {
                kind.value = v.parse(InteractionKindSchema, event.currentTarget.value);
              }}
            >
              {INTERACTION_KINDS.map(one => (
                <option key={one} value={one}>
                  {t(`contact.kind.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <DayField
            label={t('contact.day')}
            max={today}
            value={day.value}
            onValue={value => {
              day.value = value;
            }}
          />
        </div>
        {ONE_WAY_KINDS.includes(kind.value) && (
          <Choice
            label={t('contact.direction')}
            value={direction.value}
            options={DirectionSchema.options.map(value => ({ value, text: t(`contact.direction.${value}`) }))}
            onChoose={value => {
              direction.value = value;
            }}
          />
        )}
        <GrowField
          label={t('contact.text')}
          placeholder={t('contact.text')}
          look="boxed"
          multiline
          value={text.value}
          onValue={value => {
            text.value = value;
          }}
        />
      </AddForm>
    </Fold>
  );
}
