import type { ComponentChildren } from 'preact';
import type { Reply } from '../../utils/model/reply.ts';
import { useI18n } from '../ui/i18n.tsx';
import { usePageStart } from '../ui/use-page-start.ts';

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
  const page = usePageStart();
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
