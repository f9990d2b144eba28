import type { Import } from '../../utils/model/import.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { countsInWords } from './counts.ts';
import { TakeBack } from './take-back.tsx';

/** How many of the last imports are shown. */
const SHOWN = 5;

type EarlierImportsProps = {
  host: Pick<Host, 'now'>;
  imports: readonly Import[];
  onTakeBack(of: Import): void;
};

/** The last imports: what became of each, how to go on with one that stopped, and the way back. */
export function EarlierImports({ host, imports, onTakeBack }: EarlierImportsProps) {
  const { t } = useI18n();
  if (imports.length === 0) return null;
  return (
    <section class="import-earlier" aria-labelledby="import-earlier">
      <h3 id="import-earlier">{t('import.earlier')}</h3>
      <ul>
        {imports.slice(0, SHOWN).map(one => (
          <EarlierImport
            key={one.id}
            host={host}
            of={one}
            isLatest={imports.find(({ fileName }) => fileName === one.fileName) === one}
            onTakeBack={onTakeBack}
          />
        ))}
      </ul>
    </section>
  );
}

type EarlierImportProps = Pick<EarlierImportsProps, 'host' | 'onTakeBack'> & {
  of: Import;
  /** Whether it is the latest of its file: one before it was gone on with. */
  isLatest: boolean;
};

function EarlierImport({ host, of, isLatest, onTakeBack }: EarlierImportProps) {
  const { t, near } = useI18n();
  const { fileName, format, startedAt, done, total, counts, takenBack } = of;
  const day = near(dayOf(new Date(startedAt)), dayOf(host.now()));
  return (
    <li class="import-one">
      <p>
        <span class="row-name">{fileName}</span>{' '}
        <span class="quiet">
          {t('import.format', { format })} · {day}
        </span>
      </p>
      {takenBack ? (
        <p>{t('import.takenBack', takenBack)}</p>
      ) : (
        <>
          {isLatest && done < total && <p>{t('import.goOnWith', { done, total })}</p>}
          <p class="quiet">{countsInWords(t, counts).join(' · ')}</p>
        </>
      )}
      <TakeBack of={of} onTakeBack={onTakeBack} />
    </li>
  );
}
