import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';

type DoneAndTomorrowProps = {
  /** What the buttons say to those who do not see beside what they stand. */
  doneLabel: string;
  tomorrowLabel: string;
  onDone(): void;
  onTomorrow(): void;
};

/** The two answers to whatever is due, with their keys in Today. */
export function DoneAndTomorrow({ doneLabel, tomorrowLabel, onDone, onTomorrow }: DoneAndTomorrowProps) {
  const { t } = useI18n();
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        aria-label={doneLabel}
        aria-keyshortcuts="d"
        onClick={onDone}
      >
        <Icon name="check" />
        {t('promise.done')}
      </button>
      <button
        type="button"
        class="button-quiet"
        aria-label={tomorrowLabel}
        aria-keyshortcuts="s"
        onClick={onTomorrow}
      >
        {t('promise.tomorrow')}
      </button>
    </>
  );
}
