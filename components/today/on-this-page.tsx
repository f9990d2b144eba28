import { useEffect, useState } from 'preact/hooks';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import type { KnownContact } from '../../utils/model/views.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { usePhotos } from '../contacts/use-photos.ts';
import type { Host, PanelHost } from '../host.ts';
import { contactHash } from '../routes.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import './on-this-page.css';

/** Who is kept of the page beside the panel: what was promised, and the last contact. Nothing for anybody else. */
export function OnThisPage({ host }: { host: PanelHost }) {
  const [turn, setTurn] = useState(0);
  useEffect(() => host.onPageChange(() => setTurn(count => count + 1)), [host]);
  const shown = useRead(host, () => host.personOnPage(), [turn]);
  // The lists say that the store does not answer.
  if (shown.state !== 'ready' || !shown.value) return null;
  return <PersonOnPage host={host} known={shown.value} />;
}

function PersonOnPage({ host, known: { contact, open } }: { host: Host; known: KnownContact }) {
  const { t, near } = useI18n();
  const photos = usePhotos(host, [contact.id]);
  const [first, ...more] = open;
  return (
    <aside class="on-page" aria-label={t('page.person')}>
      <a class="row" href={contactHash(contact.id)}>
        <Avatar name={contact.name} photo={photos.get(contact.id)} />
        <span class="row-text">
          <span class="quiet">{t('page.person')}</span>
          <span class="row-name">{contact.name}</span>
          {first && <NextPromise host={host} followUp={first} />}
          {more.length > 0 && <span class="quiet">{t('known.more', { count: more.length })}</span>}
          <span class="quiet">
            {contact.lastContactOn
              ? t('known.lastContact', { when: near(contact.lastContactOn, dayOf(host.now())) })
              : t('known.noContact')}
          </span>
        </span>
      </a>
    </aside>
  );
}

function NextPromise({ host, followUp }: { host: Host; followUp: FollowUp }) {
  const { t, due } = useI18n();
  return (
    <>
      <span>{followUp.text}</span>
      <span class="quiet">
        {t(`promise.by.${followUp.direction}`)} · {due(followUp.due, dayOf(host.now()))}
      </span>
    </>
  );
}
