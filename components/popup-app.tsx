import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Capture } from '../utils/model/reading.ts';
import type { ReminderDraft } from '../utils/model/reminder-draft.ts';
import { CaptureScreen } from './capture/capture-screen.tsx';
import { CardSkeleton } from './capture/card-skeleton.tsx';
import { PopupHeader } from './capture/popup-header.tsx';
import type { PopupHost } from './host.ts';
import type { RemindScreen } from './remind/remind-screen.tsx';
import { Actions } from './ui/act.tsx';
import { Appearance, type ScreenProps } from './ui/appearance.tsx';
import './ui/base.css';
import './ui/controls.css';
import './ui/row.css';

/** What the page in front holds, and the reminder about it that was asked for, with its screen. */
export type FirstLook = { capture: Capture; reminder: Reminder | undefined };

type Reminder = { draft: ReminderDraft; Screen: typeof RemindScreen };

/** What decides which screen the popup shows. */
export async function firstLook(host: PopupHost): Promise<FirstLook> {
  const [capture, reminder] = await Promise.all([host.capture(), loadReminder(host)]);
  return { capture, reminder };
}

/** Few cards wait behind a reminder: its screen comes only then. */
async function loadReminder(host: PopupHost): Promise<Reminder | undefined> {
  const draft = await host.reminder();
  if (!draft) return undefined;
  const { RemindScreen: Screen } = await import('./remind/remind-screen.tsx');
  return { draft, Screen };
}

/** Today as the popup shows it in the place of the card. */
export type TodayPage = ComponentType<{ isShown: boolean; onBack(): void }>;

type PopupProps = ScreenProps<PopupHost> & {
  /** What decides the screen, where it is known before the first frame. */
  first?: FirstLook | undefined;
  /** Brings what Today needs; the popup opens without it. */
  loadToday(): Promise<TodayPage>;
};

/** The toolbar popup: reads the page and shows the card, or the reminder that was asked for; Today is a click away. */
export function PopupApp({ first, loadToday, ...props }: PopupProps) {
  const { host } = props;
  const Today = useSignal<TodayPage>();
  const isToday = useSignal(false);
  const leaveCard = useWayBack(isToday.value);
  const show = async (wanted: boolean) => {
    try {
      if (wanted) Today.value ??= await loadToday();
      isToday.value = wanted;
    } catch {
      // The app in a tab has the same list.
      host.openTab();
    }
  };
  return (
    <Appearance {...props}>
      <Actions host={host}>
        <PopupHeader host={host} isToday={isToday.value} onToday={() => show(!isToday.value)} />
        {/* Behind Today the card stays as it is: nothing that was typed is lost. */}
        <main class="popup-main" hidden={isToday.value} onFocusOut={leaveCard}>
          <PopupScreen host={host} first={first} />
        </main>
        {Today.value && <Today.value isShown={isToday.value} onBack={() => show(false)} />}
      </Actions>
    </Appearance>
  );
}

/** Brings the keyboard back to where it was in the card when Today closes. Returns what to call when it leaves there. */
function useWayBack(isToday: boolean): (event: FocusEvent) => void {
  const left = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    if (!isToday) left.current?.focus();
  }, [isToday]);
  return ({ target }) => {
    // In Firefox Tab stops at what scrolls, too, where no script can go.
    if (target instanceof HTMLElement && !target.matches('div')) left.current = target;
  };
}

function PopupScreen({ host, first }: { host: PopupHost; first: FirstLook | undefined }) {
  const found = useSignal(first);
  const discarded = useSignal(false);
  useLayoutEffect(() => {
    if (found.value) return;
    firstLook(host).then(look => {
      found.value = look;
    });
  }, [host, found]);

  if (!found.value) return <CardSkeleton />;
  const { capture, reminder } = found.value;
  if (!reminder || discarded.value) return <CaptureScreen host={host} capture={capture} />;
  return (
    <reminder.Screen
      host={host}
      draft={reminder.draft}
      onDiscarded={() => {
        discarded.value = true;
      }}
    />
  );
}
