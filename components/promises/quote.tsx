import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useI18n } from '../ui/i18n.tsx';

/** A quote beyond this is shown in part at first: about four lines. Characters. */
const SHORT = 160;

type QuoteProps = {
  text: string;
  /** Where it stands, with a way there. */
  source: ComponentChildren;
};

/** The words of a page that a promise was made in. */
export function Quote({ text, source }: QuoteProps) {
  const { t } = useI18n();
  const isWhole = useSignal(text.length <= SHORT);
  return (
    <figure class="quote">
      {text !== '' && <blockquote class={isWhole.value ? undefined : 'quote-part'}>{text}</blockquote>}
      {!isWhole.value && (
        <button
          type="button"
          class="button-text"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {t('quote.whole')}
        </button>
      )}
      {source && <figcaption class="quiet">{source}</figcaption>}
    </figure>
  );
}
