import { useSignal } from '@preact/signals';
import type { MessageKey } from '../../utils/i18n/index.ts';
import type { LeftOutEntry } from '../../utils/model/import.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { Fold } from '../ui/fold.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** How many of the entries are named; a file may have thousands. */
const NAMED = 50;
/** So much of an entry lets the user find it again. */
const TEXT_LENGTH = 120;

const REASONS: Record<LeftOutEntry['reason'], MessageKey> = {
  'no-name': 'import.noName',
  damaged: 'import.damaged',
  'not-a-person': 'import.notPerson',
};

/** The entries of a file that are nobody to keep, each with its reason, folded away; nothing where there are none. */
export function LeftOut({ entries }: { entries: readonly LeftOutEntry[] }) {
  const { t } = useI18n();
  const isOpen = useSignal(false);
  if (entries.length === 0) return null;
  return (
    <div class="import-left-out">
      <Fold title={t('import.leftOut', { count: entries.length })} open={isOpen}>
        <ul>
          {entries.slice(0, NAMED).map(({ entry, reason, text }) => (
            <li key={entry}>
              {t('import.entry', { entry })} <span class="quiet">{t(REASONS[reason])}</span>
              {text !== '' && <span class="quiet import-entry-text">{cleanLine(text, TEXT_LENGTH)}</span>}
            </li>
          ))}
        </ul>
        {entries.length > NAMED && (
          <p class="quiet">{t('import.leftOutMore', { count: entries.length - NAMED })}</p>
        )}
      </Fold>
    </div>
  );
}
