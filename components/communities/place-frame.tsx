import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reply } from '../../utils/model/reply.ts';
import { useI18n } from '../ui/i18n.tsx';

type PlaceFrameProps = {
  name: string;
  /** Where to go when it was deleted. */
  back: string;
  onDelete(): Promise<Reply>;
  children: ComponentChildren;
};

/** The page of a community or a gathering: its name, what is known of it, and the way to the trash. */
export function PlaceFrame({ name, back, onDelete, children }: PlaceFrameProps) {
  const { t } = useI18n();
  const page = useRef<HTMLElement>(null);
  // The link that led here is out of sight: the keyboard goes on from the top of the page.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <article class="contact place" ref={page} tabIndex={-1} aria-label={name}>
      <h2 class="unseen">{name}</h2>
      {children}
      <footer class="contact-foot">
        <button
          type="button"
          class="button-quiet button-danger"
          onClick={async () => {
            const reply = await onDelete();
            if (reply.ok) location.hash = back;
          }}
        >
          {t('contact.delete')}
        </button>
      </footer>
    </article>
  );
}
