import type { TodayView } from '../utils/model/views.ts';
import { ContactList } from './contacts/contact-list.tsx';
import { ListLinks } from './contacts/list-links.tsx';
import type { PanelHost } from './host.ts';
import { OpportunitiesLink } from './opportunities/opportunities-link.tsx';
import { PanelDetail } from './panel-detail.tsx';
import { PanelHeader } from './panel-header.tsx';
import { usePlaceInList, useRoute } from './routes.ts';
import { OnThisPage } from './today/on-this-page.tsx';
import { Today } from './today/today.tsx';
import { Actions } from './ui/act.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import { DidYouWrite } from './writing/did-you-write.tsx';
import './ui/base.css';
import './ui/controls.css';
import './ui/row.css';
import './panel.css';

type PanelProps = ScreenProps<PanelHost> & {
  /** What there was to do when it was last looked at. */
  firstToday?: TodayView | undefined;
};

/** The side panel or side bar, and the same app in a tab: two columns where there is room. */
export function PanelApp(props: PanelProps) {
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
            <Today
              host={props.host}
              first={props.firstToday}
              show={route.page === 'home' ? route.show : undefined}
            />
            <OpportunitiesLink host={props.host} />
            <ContactList host={props.host} current={route.page === 'contact' ? route.contactId : undefined} />
            <ListLinks host={props.host} />
          </div>
          <div class="panel-detail">
            <PanelDetail host={props.host} route={route} />
          </div>
        </main>
      </Actions>
    </Appearance>
  );
}
