import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MergeSides, MergeView } from '../../utils/model/merge.ts';
import type { Host } from '../host.ts';
import { contactHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { MergeField } from './merge-field.tsx';
import { MergePerson } from './merge-person.tsx';
import { MergePhoto } from './merge-photo.tsx';
import { MergeResult } from './merge-result.tsx';
import { mergedValue } from './merged-value.ts';

type MergePageProps = { host: Host; view: MergeView; back: string };

/** Two contacts side by side: what differs is chosen, what comes of it is shown, and only the user decides. */
export function MergePage({ host, view, back }: MergePageProps) {
  const { t } = useI18n();
  const act = useAct();
  const busy = useSignal(false);
  const sides = useSignal<MergeSides>({});
  const page = useRef<HTMLFormElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const { chosen, other } = view;
  const pair = { contactId: chosen.contact.id, otherId: other.contact.id };

  const merge = async () => {
    if (busy.value) return;
    busy.value = true;
    const action = { type: 'mergeContacts', ...pair, sides: sides.value, seen: view.seen } as const;
    const name = mergedValue(view, sides.value, 'name') ?? chosen.contact.name;
    const reply = await act(action, t('merge.done', { name }));
    busy.value = false;
    if (reply.ok) location.hash = back.startsWith('#/pairs') ? back : contactHash(pair.contactId);
  };
  const tellApart = async () => {
    const reply = await act({ type: 'tellApart', ...pair, apart: true }, t('merge.told'));
    if (reply.ok) location.hash = back;
  };
  return (
    <form
      ref={page}
      class="merge"
      tabIndex={-1}
      aria-labelledby="merge-title"
      onSubmit={event => {
        event.preventDefault();
        merge();
      }}
    >
      <h2 id="merge-title">{t('merge.title')}</h2>
      {view.isToldApart && <ToldApart pair={pair} />}
      <div class="merge-two">
        <MergePerson host={host} view={chosen} photo={view.photos.get(pair.contactId)} />
        <MergePerson host={host} view={other} photo={view.photos.get(pair.otherId)} />
      </div>
      <MergePhoto view={view} sides={sides} />
      {view.choices.map(choice => (
        <MergeField key={choice.field} host={host} view={view} choice={choice} sides={sides} />
      ))}
      <MergeResult view={view} sides={sides.value} />
      <p class="quiet">{t('merge.keeps')}</p>
      <div class="merge-buttons">
        <button type="submit" class="button" aria-disabled={busy.value || undefined}>
          {t('merge.merge')}
        </button>
        <button type="button" class="button-quiet" onClick={tellApart}>
          {t('merge.apart')}
        </button>
        <a class="button-quiet" href={back}>
          {t('contact.cancel')}
        </a>
      </div>
    </form>
  );
}

type Pair = { contactId: MergeView['merged']['id']; otherId: MergeView['merged']['id'] };

/** An earlier answer, which may have been a mistake. */
function ToldApart({ pair }: { pair: Pair }) {
  const { t } = useI18n();
  const act = useAct();
  return (
    <p class="notice">
      {t('merge.toldApart')}{' '}
      <button
        type="button"
        class="button-text"
        onClick={() => act({ type: 'tellApart', ...pair, apart: false }, t('merge.forgotten'))}
      >
        {t('merge.forget')}
      </button>
    </p>
  );
}
