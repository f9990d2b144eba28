import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

/** Opens the page of a community or a gathering, if one is known. */
export function PlaceAddress({ host, url }: { host: Host; url: string | undefined }) {
  const { t } = useI18n();
  if (!url) return null;
  return (
    <button type="button" class="button-text profile-link" onClick={() => host.openLink(url)}>
      <Icon name="link" />
      {t('community.open')}
    </button>
  );
}
