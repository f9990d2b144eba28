import { useSignal } from '@preact/signals';
import { useI18n } from '../ui/i18n.tsx';
import { type ChangedReading, readingReport } from './report.ts';

/** On a site that has changed: a word of caution, unless it is said already, and a report for those who repair it. */
export function ChangedNotice({ reading }: { reading: ChangedReading }) {
  const { t } = useI18n();
  const outcome = useSignal<'copied' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(readingReport(reading));
      outcome.value = 'copied';
    } catch {
      // Browsers may refuse, by the user's settings for one; there is no other way to the clipboard.
      outcome.value = 'refused';
    }
  };
  return (
    <div class="changed quiet">
      {reading.kind === 'person' && <p>{t('changed.check')}</p>}
      <button type="button" class="button-text" title={t('changed.copyHint')} onClick={copy}>
        {t('changed.copy')}
      </button>
      <span role="status">
        {outcome.value === 'copied' && t('changed.copied')}
        {outcome.value === 'refused' && t('changed.refused')}
      </span>
    </div>
  );
}
