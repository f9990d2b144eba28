import { learnPageMessages } from '../utils/i18n/page-messages.ts';
import { CommunitiesPage } from './communities/communities-page.tsx';
import { CommunityScreen } from './communities/community-screen.tsx';
import { GatheringScreen } from './communities/gathering-screen.tsx';
import { ContactScreen } from './contacts/contact-screen.tsx';
import type { PanelHost } from './host.ts';
import { ImportPage } from './import/import-page.tsx';
import { MergeScreen } from './merge/merge-screen.tsx';
import { PairsPage } from './merge/pairs-page.tsx';
import { OpportunitiesPage } from './opportunities/opportunities-page.tsx';
import type { Route } from './routes.ts';
import { SettingsPage } from './settings/settings-page.tsx';

// Nobody but these pages needs them: they come with them.
learnPageMessages();

/** What the panel shows beside its lists, or in their place; loaded after these. */
export function PanelPage({ host, route }: { host: PanelHost; route: Exclude<Route, { page: 'home' }> }) {
  switch (route.page) {
    case 'settings':
      return <SettingsPage host={host} />;
    case 'pairs':
      return <PairsPage host={host} />;
    case 'import':
      return <ImportPage host={host} />;
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
