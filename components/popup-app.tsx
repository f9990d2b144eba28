import { CaptureScreen } from './capture/capture-screen.tsx';
import { PopupHeader } from './capture/popup-header.tsx';
import type { PopupHost } from './host.ts';
import { Actions } from './ui/act.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import './ui/base.css';
import './ui/controls.css';
import './ui/row.css';

/** The toolbar popup: reads the page and shows the card. */
export function PopupApp(props: ScreenProps<PopupHost>) {
  return (
    <Appearance {...props}>
      <Actions host={props.host}>
        <PopupHeader host={props.host} />
        <main class="popup-main">
          <CaptureScreen host={props.host} />
        </main>
      </Actions>
    </Appearance>
  );
}
