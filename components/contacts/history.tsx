import type { IntroductionId } from '../../utils/model/ids.ts';
import type { ContactView, IntroductionRow } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { PanelHost } from '../host.ts';
import { opportunitiesHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { useRead } from '../ui/use-read.ts';
import { AddInteraction } from './add-interaction.tsx';
import { AddIntroduction } from './add-introduction.tsx';
import { HistoryEntry } from './history-entry.tsx';

/** What happened between you, newest first, with one tap for the most frequent entry. */
export function History({ host, view }: { host: PanelHost; view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  const { id: contactId, tags } = view.contact;
  const introductions = useIntroductions(host, view);
  const talked = () =>
    act(
      { type: 'logInteraction', contactId, kind: 'talk', on: dayOf(host.now()), text: '' },
      t('undo.talked'),
    );
  return (
    <section class="contact-section" aria-labelledby="contact-history">
      <div class="section-head">
        <h3 id="contact-history">{t('contact.history')}</h3>
        <button type="button" class="button-quiet" onClick={talked}>
          <Icon name="check" />
          {t('contact.talked')}
        </button>
      </div>
      {view.interactions.length === 0 && <p class="quiet">{t('contact.noHistory')}</p>}
      <ul class="history">
        {view.interactions.map(one => (
          <HistoryEntry
            key={one.id}
            host={host}
            entry={one}
            row={one.introductionId && introductions.get(one.introductionId)}
          />
        ))}
      </ul>
      <AddInteraction host={host} contactId={contactId} />
      <AddIntroduction host={host} contactId={contactId} />
      {tags.length > 0 && (
        <a class="fold-link" href={opportunitiesHash(tags)}>
          {t('opportunity.for')}
        </a>
      )}
    </section>
  );
}

/** The introductions that the history tells of, by their ids. */
function useIntroductions(
  host: PanelHost,
  { interactions }: ContactView,
): ReadonlyMap<IntroductionId, IntroductionRow> {
  const ids = [...new Set(interactions.flatMap(({ introductionId }) => introductionId ?? []))];
  const shown = useRead(host, () => host.reads.introductions(ids), [ids.join()]);
  const rows = shown.state === 'ready' ? shown.value : [];
  return new Map(rows.map(row => [row.introduction.id, row]));
}
