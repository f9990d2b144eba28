import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact.ts';
import type { ContactId } from '../../utils/model/ids.ts';
import type { PromptKey } from '../../utils/model/prompt.ts';
import { type DraftReason, TEXT_LIMIT } from '../../utils/model/template.ts';
import { isSameMessage } from '../../utils/model/unsent.ts';
import type { TodayHost } from '../host.ts';
import { BoxedField } from '../ui/boxed-field.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { type Way, waysToWrite } from './ways.ts';
import './writing.css';

/** What a message is about. */
export type About = {
  reason: DraftReason;
  text?: string | undefined;
  years?: number | undefined;
  others?: readonly ContactId[];
  /** The prompt that it answers. */
  promptKey?: PromptKey | undefined;
};

type WriteProps = {
  host: TodayHost;
  contact: Pick<Contact, 'id' | 'name' | 'identities' | 'emails' | 'profileUrl'>;
  about: About;
};

/**
 * A draft to correct, and the places to write to the contact: a click copies the text and opens the place. Kept sends
 * nothing; it asks afterwards whether the message was sent.
 */
export function Write({ host, contact, about }: WriteProps) {
  const { t } = useI18n();
  const { text, another, type, keep } = useDraft(host, contact, about);
  const isCopied = useSignal<boolean>();
  const ways = waysToWrite(contact, text.value);
  const copy = async () => {
    isCopied.value = await host.copy(text.value);
    // With no place to open, the user goes there without Kept, and is asked afterwards all the same.
    if (isCopied.value && ways.length === 0) await keep(true);
  };
  const open = async ({ url }: Way) => {
    await copy();
    await keep(true);
    host.openLink(url);
  };
  return (
    <div class="write">
      <BoxedField
        label={t('write.text', { name: contact.name })}
        multiline
        value={text.value}
        onValue={value => type(value.slice(0, TEXT_LIMIT))}
      />
      {another && (
        <button type="button" class="button-text" onClick={another}>
          {t('write.another')}
        </button>
      )}
      <fieldset class="write-ways" aria-label={t('write.ways')}>
        {ways.map(way => (
          <button key={way.url} type="button" class="button-quiet" onClick={() => open(way)}>
            {way.name}
          </button>
        ))}
        <button type="button" class="button-quiet" onClick={copy}>
          {t(ways.length > 0 ? 'write.copy' : 'write.copyAlone')}
        </button>
      </fieldset>
      <p class="quiet" role="status">
        {isCopied.value === undefined
          ? t(ways.length > 0 ? 'write.hint' : 'write.hintAlone')
          : t(isCopied.value ? 'write.copied' : 'write.notCopied')}
      </p>
    </div>
  );
}

/** The text: what was begun before, else the first draft; and the way to the next draft while there are several. */
function useDraft(host: TodayHost, { id: contactId, name }: WriteProps['contact'], about: About) {
  const text = useSignal('');
  const drafts = useSignal<readonly string[]>([]);
  const { reason, promptKey } = about;
  const keep = (opened: boolean) =>
    host.unsent.keep({
      contactId,
      name,
      reason,
      text: text.value,
      opened,
      ...(promptKey ? { promptKey } : {}),
    });

  useEffect(() => {
    let closed = false;
    const { text: fact, years, others = [] } = about;
    const question = { contactId, reason, others: [...others], text: fact, years };
    Promise.all([host.writeDrafts(question), host.unsent.load()]).then(([written, unsent]) => {
      if (closed) return;
      drafts.value = written?.texts ?? [];
      const begun = unsent.find(one => isSameMessage(one, { contactId, reason, promptKey }));
      text.value = begun?.text ?? drafts.value[0] ?? '';
    });
    return () => {
      closed = true;
    };
  }, [host, contactId, reason, promptKey]);

  const another = () => {
    const next = drafts.value.indexOf(text.value) + 1;
    text.value = drafts.value[next % drafts.value.length] ?? text.value;
  };
  const type = (value: string) => {
    text.value = value;
    void keep(false);
  };
  const hasOther = drafts.value.some(draft => draft !== text.value);
  return { text, type, keep, another: hasOther ? another : undefined };
}
