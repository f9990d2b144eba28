import type { FollowUpId } from '../../utils/model/ids.ts';
import { cleanText } from '../../utils/model/text.ts';
import type { ContactView } from '../../utils/model/views.ts';
import type { Host, PanelHost } from '../host.ts';
import { MaybeSame } from '../merge/maybe-same.tsx';
import { mergeHash } from '../routes.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { usePageStart } from '../ui/use-page-start.ts';
import { WriteToContact } from '../writing/write-to-contact.tsx';
import { shortAddress } from './address.ts';
import { Changes } from './changes.tsx';
import { CommitField } from './commit-field.tsx';
import { ContactFields } from './contact-fields.tsx';
import { History } from './history.tsx';
import { KeepInTouch } from './keep-in-touch.tsx';
import { Occasions } from './occasions.tsx';
import { Promises } from './promises.tsx';
import { Reach } from './reach.tsx';
import { RemindedPromise } from './reminded-promise.tsx';
import { WhereKnownFrom } from './where-known-from.tsx';

type ContactPageProps = { host: PanelHost; view: ContactView; followUpId: FollowUpId | undefined };

/** One person: fields, note, promises both ways, history, and where the card came from. */
export function ContactPage({ host, view, followUpId }: ContactPageProps) {
  const { contact } = view;
  const reminded = view.open.find(followUp => followUp.id === followUpId);
  const page = usePageStart(!followUpId);
  return (
    <article class="contact" ref={page} tabIndex={-1} aria-label={contact.name}>
      <h2 class="unseen">{contact.name}</h2>
      {reminded && <RemindedPromise host={host} followUp={reminded} />}
      <ContactFields host={host} contact={contact} />
      <MaybeSame host={host} contactId={contact.id} />
      <WriteToContact host={host} contact={contact} />
      <WhereKnownFrom host={host} view={view} />
      <NoteField view={view} />
      <Promises host={host} view={view} />
      <KeepInTouch host={host} view={view} />
      <Occasions host={host} view={view} />
      <History host={host} view={view} />
      <Reach host={host} contact={contact} />
      <Changes snapshots={view.snapshots} now={host.now()} />
      <ContactFoot host={host} view={view} />
    </article>
  );
}

function NoteField({ view: { contact } }: { view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  return (
    <section class="contact-note">
      <h3>{t('field.note')}</h3>
      <CommitField
        label={t('field.note')}
        look="boxed"
        multiline
        value={contact.note}
        placeholder={t('field.noteHint')}
        onCommit={text => {
          act(
            { type: 'editContact', contactId: contact.id, fields: {}, note: cleanText(text) },
            t('undo.edited'),
          );
          return true;
        }}
      />
    </section>
  );
}

function ContactFoot({ host, view: { contact } }: { host: Host; view: ContactView }) {
  const { t } = useI18n();
  const act = useAct();
  const { source } = contact;
  const remove = async () => {
    const reply = await act(
      { type: 'deleteContact', contactId: contact.id },
      t('undo.deleted', { name: contact.name }),
    );
    if (reply.ok) location.hash = '#/';
  };
  return (
    <footer class="contact-foot">
      {source && (
        <p class="quiet">
          {t('contact.source')}{' '}
          <button
            type="button"
            class="button-text"
            title={source.url}
            onClick={() => host.openLink(source.url)}
          >
            {source.title || shortAddress(source.url)}
          </button>
        </p>
      )}
      <div class="contact-foot-buttons">
        <a class="button-quiet" href={mergeHash(contact.id)}>
          {t('merge.with')}
        </a>
        <button type="button" class="button-quiet button-danger" onClick={remove}>
          {t('contact.delete')}
        </button>
      </div>
    </footer>
  );
}
