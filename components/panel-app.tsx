import { CommunitiesPage } from './communities/communities-page.tsx';
import { CommunityScreen } from './communities/community-screen.tsx';
import { GatheringScreen } from './communities/gathering-screen.tsx';
import { ContactList } from './contacts/contact-list.tsx';
import { ContactScreen } from './contacts/contact-screen.tsx';
import type { PanelHost } from './host.ts';
import { MergeScreen } from './merge/merge-screen.tsx';
import { PairsLink } from './merge/pairs-link.tsx';
import { PairsPage } from './merge/pairs-page.tsx';
import { OpportunitiesLink } from './opportunities/opportunities-link.tsx';
import { OpportunitiesPage } from './opportunities/opportunities-page.tsx';
import { PanelHeader } from './panel-header.tsx';
import { type Route, usePlaceInList, useRoute } from './routes.ts';
import { SettingsPage } from './settings/settings-page.tsx';
import { OnThisPage } from './today/on-this-page.tsx';
import { Today } from './today/today.tsx';
import { Actions } from './ui/act.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import { useI18n } from './ui/i18n.tsx';
import { DidYouWrite } from './writing/did-you-write.tsx';
import './ui/base.css';
import './ui/controls.css';
import './ui/row.css';
import './panel.css';

/** The side panel or side bar, and the same app in a tab: two columns where there is room. */
export function PanelApp(props: ScreenProps<PanelHost>) {
  const route = useRoute();
  usePlaceInList(route);
  return (
    <Appearance {...props}>
      <Actions host={props.host}>
        <PanelHeader page={route.page} />
        <OnThisPage host={props.host} />
        <main class="panel" data-page={route.page}>
          <div class="panel-list">
            <DidYouWrite host={props.host} />
            <Today host={props.host} show={route.page === 'home' ? route.show : undefined} />
            <OpportunitiesLink host={props.host} />
            <ContactList host={props.host} current={route.page === 'contact' ? route.contactId : undefined} />
            <PairsLink host={props.host} />
          </div>
          <div class="panel-detail">
            <Detail host={props.host} route={route} />
          </div>
        </main>
      </Actions>
    </Appearance>
  );
}

function Detail({ host, route }: { host: PanelHost; route: Route }) {
  const { t } = useI18n();
  switch (route.page) {
    case 'home':
      return <p class="panel-hint quiet">{t('contacts.choose')}</p>;
    case 'settings':
      return <SettingsPage host={host} />;
    case 'pairs':
      return <PairsPage host={host} />;
    case 'communities':
      return <CommunitiesPage host={host} />;
    case 'opportunities':
      return <OpportunitiesPage key={route.tags.join()} host={host} tags={route.tags} />;
    case 'community':
      return <CommunityScreen key={route.communityId} host={host} id={route.communityId} />;
    case 'gathering':
      return <GatheringScreen key={route.gatheringId} host={host} id={route.gatheringId} />;
    case 'merge':
      return <MergeScreen host={host} route={route} />;
    case 'contact':
      return (
        <ContactScreen key={route.contactId} host={host} id={route.contactId} followUpId={route.followUpId} />
      );
  }
}
