import type { FollowUp } from '../../utils/model/follow-up.ts';
import { shortAddress } from '../contacts/address.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { Quote } from './quote.tsx';

/** Where a promise was made: the words of the page, and the way to it. */
export function PromiseSource({ host, followUp }: { host: Host; followUp: FollowUp }) {
  const { t } = useI18n();
  const { quote, sourceUrl, text } = followUp;
  if (!quote || quote === text) return null;
  const way = sourceUrl && (
    <button type="button" class="button-text" title={sourceUrl} onClick={() => host.openLink(sourceUrl)}>
      {t('promise.page', { page: shortAddress(sourceUrl) })}
    </button>
  );
  return <Quote text={quote} source={way} />;
}
