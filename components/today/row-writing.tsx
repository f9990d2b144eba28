import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ContactId } from '../../utils/model/ids.ts';
import type { Prompt } from '../../utils/model/prompt.ts';
import { LIMITS } from '../../utils/model/text.ts';
import type { ContactRow } from '../../utils/model/views.ts';
import type { TodayHost } from '../host.ts';
import { Choice } from '../ui/choice.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { useRead } from '../ui/use-read.ts';
import { Write } from '../writing/write.tsx';

type RowWritingProps = { host: TodayHost; prompt: Prompt; people: readonly ContactRow[] };

/** Folds out a draft to those whom a prompt is about, one after the other where they are several. */
export function RowWriting({ host, prompt, people }: RowWritingProps) {
  const { t } = useI18n();
  const id = useId();
  const open = useSignal(false);
  const chosen = useSignal(people[0]?.id);
  const to = people.find(person => person.id === chosen.value) ?? people[0];
  if (!to) return null;
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        aria-expanded={open.value}
        aria-controls={id}
        aria-keyshortcuts="w"
        aria-label={t('write.to', { name: to.name })}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {t('write.write')}
      </button>
      <div id={id} class="row-writing" hidden={!open.value}>
        {open.value && (
          <>
            {people.length > 1 && (
              <Choice
                label={t('write.whom')}
                value={to.id}
                options={people.map(({ id: value, name: text }) => ({ value, text }))}
                onChoose={value => {
                  chosen.value = value;
                }}
              />
            )}
            <WriteTo key={to.id} host={host} id={to.id} prompt={prompt} people={people} />
          </>
        )}
      </div>
    </>
  );
}

type WriteToProps = RowWritingProps & { id: ContactId };

function WriteTo({ host, id, prompt, people }: WriteToProps) {
  const { t } = useI18n();
  const shown = useRead(host, () => host.reads.contact(id), [id]);
  if (shown.state === 'failed') return <p class="notice">{t('contacts.failed')}</p>;
  if (shown.state === 'loading' || !shown.value) return null;
  const others = people.flatMap(person => (person.id === id ? [] : [person.id]));
  const about = {
    reason: prompt.reason,
    text: withLink(prompt.facts),
    years: prompt.facts.years,
    // Those who are to be introduced, told or asked have nothing to do with each other, but in an introduction.
    others: prompt.kind === 'closeLoop' ? others : [],
    // Of several, the others still wait for their word.
    promptKey: people.length === 1 ? prompt.key : undefined,
  };
  return <Write host={host} contact={shown.value.contact} about={about} />;
}

/** What it is about, with the address where that is told of, if both fit into a line. */
function withLink({ text, link }: Prompt['facts']): string | undefined {
  const both = `${text} (${link})`;
  return link !== undefined && both.length <= LIMITS.line ? both : text;
}
