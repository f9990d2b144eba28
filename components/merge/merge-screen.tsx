import { ListSkeleton } from '../contacts/list-skeleton.tsx';
import type { PanelHost } from '../host.ts';
import { contactHash, type MergeRoute } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { ChooseOther } from './choose-other.tsx';
import { MergePage } from './merge-page.tsx';
import './merge.css';

/** The way to one contact out of two: whom to compare with, then both side by side. */
export function MergeScreen({ host, route }: { host: PanelHost; route: MergeRoute }) {
  const { contactId, otherId } = route;
  if (!otherId) return <ChooseOther key={contactId} host={host} contactId={contactId} />;
  const back = route.fromPairs ? '#/pairs' : contactHash(contactId);
  return <SideBySide key={`${contactId} ${otherId}`} host={host} ids={[contactId, otherId]} back={back} />;
}

type SideBySideProps = {
  host: PanelHost;
  ids: [MergeRoute['contactId'], MergeRoute['contactId']];
  back: string;
};

function SideBySide({ host, ids, back }: SideBySideProps) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.mergeView(...ids), ids);
  if (shown.state === 'loading') return <ListSkeleton />;
  if (shown.state === 'ready' && shown.value) return <MergePage host={host} view={shown.value} back={back} />;
  return (
    <div class="merge">
      <p class="notice" role="alert">
        {t(shown.state === 'failed' ? 'contacts.failed' : 'merge.gone')}
      </p>
      <a href={back}>{t('merge.back')}</a>
    </div>
  );
}
