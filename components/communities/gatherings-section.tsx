import { type Signal, useSignal } from '@preact/signals';
import * as v from 'valibot';
import type { Community } from '../../utils/model/community.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { DaySchema } from '../../utils/model/time.ts';
import type { GatheringPage } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { whenWords } from '../places/place-words.ts';
import { gatheringHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { BoxedField } from '../ui/boxed-field.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useFirstNew } from '../ui/use-first-new.ts';
import { MoreButton } from './more-button.tsx';
import { PLACES_PAGE } from './people-section.tsx';

type GatheringsSectionProps = {
  host: Host;
  community: Community;
  gatherings: GatheringPage;
  limit: Signal<number>;
};

/** The gatherings of a community, the latest first; each leads to the people met there. */
export function GatheringsSection({ host, community, gatherings, limit }: GatheringsSectionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = dayOf(host.now());
  const { list, willGrow } = useFirstNew(gatherings.rows.length);
  return (
    <section class="contact-section" aria-labelledby="place-gatherings">
      <h3 id="place-gatherings">{t('community.gatherings')}</h3>
      {gatherings.rows.length === 0 && <p class="quiet">{t('community.noGatherings')}</p>}
      <ul class="contact-rows" ref={list}>
        {gatherings.rows.map(gathering => (
          <li key={gathering.id}>
            <a class="row" href={gatheringHash(gathering.id)}>
              <span class="row-text">
                <span class="row-name">{gathering.name}</span>
                <span class="quiet">
                  {[whenWords(i18n, gathering, today), gathering.venue].filter(Boolean).join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {gatherings.more && (
        <MoreButton
          onMore={() => {
            willGrow();
            limit.value += PLACES_PAGE;
          }}
        />
      )}
      <AddGathering community={community} />
    </section>
  );
}

function AddGathering({ community }: { community: Community }) {
  const { t } = useI18n();
  const act = useAct();
  const name = useSignal('');
  const day = useSignal('');
  const save = async () => {
    const cleaned = cleanLine(name.value);
    if (cleaned === '') return;
    const on = v.safeParse(DaySchema, day.value);
    const fields = {
      ...({ name: cleaned, kind: 'event', note: '' } as const),
      ...(on.success && { on: on.output }),
    };
    const reply = await act(
      { type: 'addGathering', communityId: community.id, fields },
      t('communities.added', { name: cleaned }),
    );
    if (reply.ok && reply.gatheringId) location.hash = gatheringHash(reply.gatheringId);
  };
  return (
    <details class="place-add">
      <summary>{t('community.addGathering')}</summary>
      <form
        class="inline-form"
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <BoxedField
          label={t('community.gatheringName')}
          value={name.value}
          onValue={text => {
            name.value = text;
          }}
        />
        <DayField
          label={t('contact.day')}
          value={day.value}
          onValue={value => {
            day.value = value;
          }}
        />
        <button type="submit" class="button-quiet">
          {t('contact.add')}
        </button>
      </form>
    </details>
  );
}
