import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { Community } from '../../utils/model/community.ts';
import { DaySchema } from '../../utils/model/time.ts';
import { gatheringHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { AddPlace } from './add-place.tsx';

/** A new gathering of a community by its name and day; its page opens for the rest. */
export function AddGathering({ community }: { community: Community }) {
  const { t } = useI18n();
  const act = useAct();
  const day = useSignal('');
  const add = async (name: string) => {
    const on = v.safeParse(DaySchema, day.value);
    const fields = {
      ...({ name, kind: 'event', note: '' } as const),
      ...(on.success && { on: on.output }),
    };
    const reply = await act(
      { type: 'addGathering', communityId: community.id, fields },
      t('communities.added', { name }),
    );
    if (reply.ok && reply.gatheringId) location.hash = gatheringHash(reply.gatheringId);
  };
  return (
    <AddPlace title={t('community.addGathering')} label={t('community.gatheringName')} onAdd={add}>
      <DayField
        label={t('contact.day')}
        value={day.value}
        onValue={value => {
          day.value = value;
        }}
      />
    </AddPlace>
  );
}
