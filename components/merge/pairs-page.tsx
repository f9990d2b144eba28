import { useEffect, useMemo } from 'preact/hooks';
import type { PanelHost } from '../host.ts';
import { mergeHash } from '../routes.ts';
import { useI18n } from '../ui/i18n.tsx';
import { createPairSearch } from './pair-search.ts';
import { PersonLine } from './person-line.tsx';
import './merge.css';

/** Everybody who may be kept twice, found step by step while the page is open. */
export function PairsPage({ host }: { host: PanelHost }) {
  const { t } = useI18n();
  const search = useMemo(() => createPairSearch(host), [host]);
  useEffect(() => {
    const goOn = () => void search.goOn();
    goOn();
    const stop = host.reads.onChange(() => void search.restart());
    return () => {
      stop();
      search.stop();
    };
  }, [host, search]);
  const { pairs, looked, state } = search.shown.value;
  return (
    <section class="merge" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{t('pairs.title')}</h2>
      <ul class="pairs">
        {pairs.map(({ one, other }) => (
          <li key={`${one.id} ${other.id}`} class="pair">
            <div class="merge-two">
              <PersonLine person={one} />
              <PersonLine person={other} reasons={other.reasons} />
            </div>
            <a
              class="button-quiet"
              href={mergeHash(one.id, other.id, true)}
              aria-label={t('merge.compareBoth', { one: one.name, other: other.name })}
            >
              {t('merge.compare')}
            </a>
          </li>
        ))}
      </ul>
      {state === 'looking' && <p class="quiet">{t('pairs.looking', { count: looked })}</p>}
      <div role="status">
        {state === 'done' && (
          <p class="quiet">{t(pairs.length === 0 ? 'pairs.none' : 'pairs.all', { count: looked })}</p>
        )}
      </div>
      {state === 'failed' && <p class="notice">{t('contacts.failed')}</p>}
      {state === 'paused' && (
        <button type="button" class="button-quiet" onClick={() => search.goOn()}>
          {t('pairs.more')}
        </button>
      )}
    </section>
  );
}
