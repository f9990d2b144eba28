import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Capture } from '../../utils/model/reading.ts';
import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { CardScreen } from './card-screen.tsx';
import { type CardSource, cardFromList, sourceOf } from './card-source.ts';
import { PeopleList } from './people-list.tsx';
import { SignalList } from './signal-list.tsx';
import './capture.css';

/** What was read of a page: its person, its people, their news, or an empty card. */
export function CaptureScreen({ host, capture }: { host: PopupHost; capture: Capture }) {
  const { t } = useI18n();
  const found = useMemo(() => sourceOf(capture), [capture]);
  const chosen = useSignal<CardSource>();
  const leaveRow = useWayBack(chosen.value !== undefined);

  if (found.kind === 'card') return <CardScreen host={host} source={found.source} />;
  const choose = (source: CardSource) => {
    leaveRow();
    chosen.value = source;
  };
  return (
    <>
      {chosen.value && (
        <>
          <button
            type="button"
            class="button-text back"
            onClick={() => {
              chosen.value = undefined;
            }}
          >
            <Icon name="back" />
            {t('capture.back')}
          </button>
          <CardScreen key={chosen.value.draftUrl} host={host} source={chosen.value} />
        </>
      )}
      {/* Behind a card the list stays as it is: the way back leads to the row that was left. */}
      <div class="popup-list" hidden={chosen.value !== undefined}>
        {found.kind === 'signals' ? (
          <SignalList host={host} page={found.page} signals={found.signals} onChoose={choose} />
        ) : (
          <PeopleList
            host={host}
            found={found}
            onOpen={person => choose(cardFromList(found.page, person, found.around))}
          />
        )}
      </div>
    </>
  );
}

/** Brings the keyboard back to the row whose card was open. Returns what to call before it opens. */
function useWayBack(isOpen: boolean): () => void {
  const row = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!isOpen && row.current instanceof HTMLElement) row.current.focus();
  }, [isOpen]);
  return () => {
    row.current = document.activeElement;
  };
}
