import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import type { Card } from './card.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { EmptyNotice } from './empty-notice.tsx';
import { KnownPerson } from './known-person.tsx';
import { PossiblePerson } from './possible-person.tsx';

/** What is to be said before the card itself: restored text, an unreadable page, a person already known. */
export function CardNotices({ host, card }: { host: Host; card: Card }) {
  const { t } = useI18n();
  const { known } = card.values.value;
  return (
    <>
      {card.restored.value && (
        <p class="restored quiet">
          {t('field.restored')}{' '}
          <button type="button" class="button-text" onClick={card.clear}>
            {t('field.clear')}
          </button>
        </p>
      )}
      {card.source.empty && <EmptyNotice reason={card.source.empty} />}
      {card.source.changed && <ChangedNotice reading={card.source.changed} />}
      {card.known.value.state === 'failed' && <p class="notice">{t('known.failed')}</p>}
      {known && <KnownPerson host={host} known={known} />}
      {card.possible.value.map(one => (
        <PossiblePerson key={one.id} card={card} possible={one} />
      ))}
    </>
  );
}
