import type { Switched } from '../../utils/model/recognition.ts';
import { useI18n } from '../ui/i18n.tsx';

/** Why a site was not switched on; nothing where the user themselves said no. */
export function SiteRefusal({ became }: { became: Switched | undefined }) {
  const { t } = useI18n();
  if (became !== 'forbidden' && became !== 'no-address') return null;
  return (
    <p class="refusal" role="alert">
      {became === 'forbidden' ? t('sites.forbidden') : t('sites.noAddress')}
    </p>
  );
}
