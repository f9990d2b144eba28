import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FollowUp } from '../../utils/model/follow-up.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
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
};

type Form = 'edit' | 'next';

/** Every answer to a promise: done, tomorrow; changed, done with another to follow, or let go. */
export function PromiseAnswers({ host, followUp, people }: PromiseAnswersProps) {
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
      <span class="promise-more">
        {open('edit', t('promise.edit'), t('promise.editFor', { text }))}
        {open('next', t('promise.next'), t('promise.nextFor', { text }))}
        <DropPromise followUp={followUp} />
      </span>
    </div>
  );
}

/** Brings the keyboard back to the button that opened a form once it has closed. */
function useKeyboardBack(form: Form | undefined) {
  const buttons = useRef(new Map<Form, HTMLButtonElement | null>());
  const before = useRef<Form | undefined>(undefined);
  useLayoutEffect(() => {
    if (before.current && !form) buttons.current.get(before.current)?.focus();
    before.current = form;
  }, [form]);
  return (which: Form) => (button: HTMLButtonElement | null) => {
    buttons.current.set(which, button);
  };
}
