import { useId } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact.ts';
import { cleanLine, cleanText, LIMITS } from '../../utils/model/text.ts';
import { CARD_FIELDS, type CardField } from '../capture/card-source.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { parseAddress, shortAddress } from './address.ts';
import { CommitField } from './commit-field.tsx';
import { parseTags } from './tags.ts';
import { usePhotos } from './use-photos.ts';

type ContactFieldsProps = { host: Host; contact: Contact };

/** Everything that is known of a person, each edited in place. */
export function ContactFields({ host, contact }: ContactFieldsProps) {
  const { t } = useI18n();
  const photo = usePhotos(host, [contact.id]).get(contact.id);
  return (
    <section class="person" aria-label={t('contact.details')}>
      <div class="person-head">
        <Avatar name={contact.name} photo={photo} large />
        <div class="person-title">
          <ContactText contact={contact} field="name" />
          <ContactText contact={contact} field="headline" />
        </div>
      </div>
      <div class="person-details">
        {CARD_FIELDS.slice(2).map(field => (
          <ContactText key={field} contact={contact} field={field} />
        ))}
        <TagsField contact={contact} />
      </div>
      {contact.profileUrl && <ProfileLink host={host} url={contact.profileUrl} />}
    </section>
  );
}

function ContactText({ contact, field }: { contact: Contact; field: CardField }) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  const commit = (typed: string) => {
    const text = cleaned(field, typed);
    if (text === undefined) return false;
    const change = text === '' ? { fields: {}, removed: [field] } : { fields: { [field]: text } };
    act({ type: 'editContact', contactId: contact.id, ...change }, t('undo.edited'));
    return true;
  };
  return (
    <div class={`person-field person-${field}`}>
      <label for={id}>{t(`field.${field}`)}</label>
      <CommitField
        id={id}
        value={shownText(contact, field)}
        placeholder={field === 'headline' ? t('field.headline') : ''}
        multiline={field === 'about'}
        onCommit={commit}
      />
    </div>
  );
}

function shownText(contact: Contact, field: CardField): string {
  const text = contact[field] ?? '';
  return field === 'profileUrl' ? shortAddress(text) : text;
}

/** The text as it is kept; undefined when it cannot be kept: no name, or no web address. */
function cleaned(field: CardField, text: string): string | undefined {
  if (field === 'about') return cleanText(text);
  if (field === 'profileUrl') return text.trim() === '' ? '' : parseAddress(text);
  const line = cleanLine(text, field === 'name' ? LIMITS.name : LIMITS.line);
  return field === 'name' && line === '' ? undefined : line;
}

function TagsField({ contact }: { contact: Contact }) {
  const { t } = useI18n();
  const act = useAct();
  const id = useId();
  return (
    <div class="person-field person-tags">
      <label for={id}>{t('field.tags')}</label>
      <CommitField
        id={id}
        value={contact.tags.join(', ')}
        onCommit={text => {
          const tags = parseTags(text);
          act({ type: 'editContact', contactId: contact.id, fields: {}, tags }, t('undo.edited'));
          return true;
        }}
      />
    </div>
  );
}

function ProfileLink({ host, url }: { host: Host; url: string }) {
  const { t } = useI18n();
  return (
    <button type="button" class="button-text profile-link" onClick={() => host.openLink(url)}>
      <Icon name="link" />
      {t('field.open')}
    </button>
  );
}
