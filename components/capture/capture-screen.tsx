import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PopupHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { CardScreen } from './card-screen.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { type Captured, type CardSource, cardFromList, sourceOf } from './card-source.ts';
import { createChoice } from './people-choice.ts';
import { PeopleList } from './people-list.tsx';
import { SignalList } from './signal-list.tsx';
import './capture.css';

/** Reads the page and shows its person, its people, their news, or an empty card. */
export function CaptureScreen({ host }: { host: PopupHost }) {
  const { t } = useI18n();
  const captured = useSignal<Captured>();
  const chosen = useSignal<CardSource>();
  useLayoutEffect(() => {
    host.capture().then(capture => {
      captured.value = sourceOf(capture);
    });
  }, [host, captured]);

  const found = captured.value;
  const listUrl = found?.kind === 'people' ? found.page.url : '';
  const choice = useMemo(() => createChoice(host.drafts, listUrl), [host, listUrl]);
  if (!found) return <CardSkeleton />;
  if (found.kind === 'card') return <CardScreen host={host} source={found.source} />;
  if (chosen.value) {
    return (
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
    );
  }
  const choose = (source: CardSource) => {
    chosen.value = source;
  };
  return found.kind === 'signals' ? (
    <SignalList host={host} page={found.page} signals={found.signals} onChoose={choose} />
  ) : (
    <PeopleList
      host={host}
      found={found}
      choice={choice}
      onOpen={person => choose(cardFromList(found.page, person, found.around))}
    />
  );
}
