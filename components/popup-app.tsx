import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { ReminderDraft } from '../utils/model/reminder-draft.ts';
import { CaptureScreen } from './capture/capture-screen.tsx';
import { CardSkeleton } from './capture/card-skeleton.tsx';
import { PopupHeader } from './capture/popup-header.tsx';
import type { PopupHost } from './host.ts';
import { RemindScreen } from './remind/remind-screen.tsx';
import { Actions } from './ui/act.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import './ui/base.css';
import './ui/controls.css';
import './ui/row.css';

/** The toolbar popup: reads the page and shows the card, or the reminder that was asked for. */
export function PopupApp(props: ScreenProps<PopupHost>) {
  return (
    <Appearance {...props}>
      <Actions host={props.host}>
        <PopupHeader host={props.host} />
        <main class="popup-main">
          <PopupScreen host={props.host} />
        </main>
      </Actions>
    </Appearance>
  );
}

function PopupScreen({ host }: { host: PopupHost }) {
  const asked = useSignal<ReminderDraft | 'nothing'>();
  useLayoutEffect(() => {
    host.reminder().then(draft => {
      asked.value = draft ?? 'nothing';
    });
  }, [host, asked]);

  if (!asked.value) return <CardSkeleton />;
  if (asked.value === 'nothing') return <CaptureScreen host={host} />;
  return (
    <RemindScreen
      host={host}
      draft={asked.value}
      onDiscarded={() => {
        asked.value = 'nothing';
      }}
    />
  );
}
