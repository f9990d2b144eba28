import { useSignal } from '@preact/signals';
import { repeatWords } from '../../utils/i18n/repeat.ts';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import { cleanLine } from '../../utils/model/text.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { Host } from '../host.ts';
import { useAct } from '../ui/act.tsx';
import { useI18n } from '../ui/i18n.tsx';
import { InlineForm } from '../ui/inline-form.tsx';
import { PeoplePicker, type PromisePerson } from './people-picker.tsx';
import { PromiseFields, type PromiseInput } from './promise-fields.tsx';
import { resolveDue, timeOf } from './resolve-due.ts';
import { useResolvedDue } from './use-resolved-due.ts';

type EditPromiseProps = {
  host: Host;
  followUp: FollowUp;
  people: readonly PromisePerson[];
  onClose(): void;
};

/** Everything of a promise that can change. A date that is left empty stays what it was. */
export function EditPromise({ host, followUp, people, onClose }: EditPromiseProps) {
  const { t } = useI18n();
  const act = useAct();
  const input = useSignal<PromiseInput>({
    text: followUp.text,
    direction: followUp.direction,
    dueText: '',
  });
  const chosen = useSignal(people);
  const isOnce = useSignal(false);
  const resolved = useResolvedDue(host, input.value);

  const save = async () => {
    const { text, direction, dueText } = input.value;
    const time = timeOf(await resolveDue(host, input.value));
    if (!time || cleanLine(text) === '') return;
    const reply = await act(
      {
        type: 'editFollowUp',
        followUpId: followUp.id,
        promise: { text: cleanLine(text), direction, ...(dueText.trim() === '' ? {} : time) },
        contactIds: withChoice(followUp, people, chosen.value),
        isOnce: isOnce.value,
      },
      t('undo.changed'),
    );
    if (reply.ok) onClose();
  };
  return (
    <InlineForm
      label={t('promise.editFor', { text: followUp.text })}
      save={t('save.save')}
      first="due"
      onSave={save}
      onClose={onClose}
    >
      <PromiseFields
        host={host}
        value={input.value}
        onChange={change => {
          input.value = { ...input.value, ...change };
        }}
        resolved={resolved}
        present={followUp.due}
      />
      {followUp.repeat && <RepeatChoice host={host} followUp={followUp} isOnce={isOnce} />}
      <PeoplePicker
        host={host}
        people={chosen.value}
        onPeople={next => {
          chosen.value = next;
        }}
      />
    </InlineForm>
  );
}

type RepeatChoiceProps = { host: Host; followUp: FollowUp; isOnce: { value: boolean } };

function RepeatChoice({ host, followUp, isOnce }: RepeatChoiceProps) {
  const i18n = useI18n();
  if (!followUp.repeat) return null;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={!isOnce.value}
        onChange={event => {
          isOnce.value = !event.currentTarget.checked;
        }}
      />
      {repeatWords(i18n, followUp.repeat.rule, dayOf(host.now()))}
    </label>
  );
}

/** The people of the promise after the choice: who was not to be seen, in the trash for example, stays. */
function withChoice(
  { contactIds }: FollowUp,
  before: readonly PromisePerson[],
  after: readonly PromisePerson[],
): FollowUp['contactIds'] {
  const unseen = contactIds.filter(id => !before.some(person => person.id === id));
  return [...unseen, ...after.map(person => person.id)];
}
