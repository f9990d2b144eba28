import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { BrowsedSite, Switched } from '../../utils/model/recognition.ts';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { OtherSite } from './other-site.tsx';
import { SiteRefusal } from './site-refusal.tsx';

/** On which sites people are recognised: none until the user switches one on. */
export function Sites({ sites }: { sites: PanelHost['sites'] }) {
  const { t } = useI18n();
  const listed = useSites(sites);
  const became = useSignal<Switched>();
  // The browser asks only within the click; what comes of it is told by the list, which is read again.
  const change = (site: BrowsedSite) => {
    became.value = undefined;
    if (site.isOn) return void sites.switchOff(site);
    void sites.switchOn(site).then(result => {
      became.value = result;
    });
  };

  return (
    <section>
      <h3>{t('sites.title')}</h3>
      <p class="quiet">{t('sites.hint')}</p>
      <ul class="sites">
        {listed.map(site => (
          <SiteSwitch key={site.origins.join()} site={site} onChange={() => change(site)} />
        ))}
      </ul>
      <SiteRefusal became={became.value} />
      <OtherSite sites={sites} />
    </section>
  );
}

function SiteSwitch({ site, onChange }: { site: BrowsedSite; onChange(): void }) {
  const { t } = useI18n();
  return (
    <li>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={site.isOn}
          onChange={event => {
            // It stays as it is until the browser has asked.
            event.currentTarget.checked = site.isOn;
            onChange();
          }}
        />
        {site.name === '*' ? t('sites.all') : site.name}
      </label>
    </li>
  );
}

/** The sites as they are now, also after a change in the browser's own settings; none while they are not read. */
function useSites(sites: PanelHost['sites']): BrowsedSite[] {
  const [listed, setListed] = useState<BrowsedSite[]>([]);
  useEffect(() => {
    let left = false;
    const read = () => {
      sites.list().then(
        found => left || setListed(found),
        () => left || setListed([]),
      );
    };
    read();
    const stop = sites.onChange(read);
    return () => {
      left = true;
      stop();
    };
  }, [sites]);
  return listed;
}
