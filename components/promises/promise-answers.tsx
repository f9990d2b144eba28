import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { useKeyboardBack } from '../ui/use-keyboard-back.ts';
import { DropPromise } from './drop-promise.tsx';
import { EditPromise } from './edit-promise.tsx';
import { NextPromise } from './next-promise.tsx';
import type { PromisePerson } from './people-picker.tsx';
import { PromiseButtons } from './promise-buttons.tsx';

type PromiseAnswersProps = {
  host: Host;
  followUp: FollowUp;
  /** All the people of the promise. */
  people: readonly PromisePerson[];
  /** What else can be done at once. */
  children?: ComponentChildren;
};

type Form = 'edit' | 'next';

/** Every answer to a promise: done, tomorrow; changed, done with another to follow, or let go. */
export function PromiseAnswers({ host, followUp, people, children }: PromiseAnswersProps) {
  const { t } = useI18n();
  const form = useSignal<Form>();
  const opener = useKeyboardBack(form.value);
  const close = () => {
    form.value = undefined;
  };
  if (form.value === 'edit') {
    return <EditPromise host={host} followUp={followUp} people={people} onClose={close} />;
  }
  if (form.value === 'next') return <NextPromise host={host} followUp={followUp} onClose={close} />;
  const { text } = followUp;
  const open = (which: Form, label: string, name: string) => (
    <button
      ref={opener(which)}
      type="button"
      class="button-text"
      aria-label={name}
      onClick={() => {
        form.value = which;
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="promise-buttons">
      <PromiseButtons host={host} followUp={followUp} />
      {children}
      <span class="promise-more">
        {open('edit', t('promise.edit'), t('promise.editFor', { text }))}
        {open('next', t('promise.next'), t('promise.nextFor', { text }))}
        <DropPromise followUp={followUp} />
      </span>
    </div>
  );
}
