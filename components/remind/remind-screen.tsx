import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReminderDraft } from '../../utils/model/reminder-draft.ts';
import { dayOf } from '../../utils/time/wall.ts';
import { SavedNotice } from '../capture/saved-notice.tsx';
import type { PopupHost } from '../host.ts';
import { PeoplePicker } from '../promises/people-picker.tsx';
import { PromiseFields } from '../promises/promise-fields.tsx';
import { Quote } from '../promises/quote.tsx';
import { useResolvedDue } from '../promises/use-resolved-due.ts';
import { useI18n } from '../ui/i18n.tsx';
import { NewcomerChoice } from './newcomer-choice.tsx';
import { createReminder, type Reminder } from './reminder.ts';
import { type ReminderResult, saveReminder } from './save-reminder.ts';

type RemindScreenProps = { host: PopupHost; draft: ReminderDraft; onDiscarded(): void };

/** A reminder about a text that was selected on the page: nothing is kept before its date has been seen here. */
export function RemindScreen({ host, draft, onDiscarded }: RemindScreenProps) {
  const { t, due } = useI18n();
  const reminder = useMemo(() => createReminder(host, draft), [host, draft]);
  const saved = useSignal<Extract<ReminderResult, { kind: 'saved' }>>();

  if (saved.value) {
    return (
      <SavedNotice
        host={host}
        words={t('remind.saved', { when: due(saved.value.due, dayOf(host.now())) })}
        actionId={saved.value.actionId}
        onUndone={() => {
          saved.value = undefined;
          // The reminder comes back as it was typed, and is unsaved again.
          reminder.type({});
        }}
      />
    );
  }
  return (
    <ReminderForm
      host={host}
      reminder={reminder}
      onSaved={result => {
        host.reminders.clear(draft.page.url);
        saved.value = result;
      }}
      onDiscard={() => {
        host.reminders.clear(draft.page.url);
        onDiscarded();
      }}
    />
  );
}

type ReminderFormProps = {
  host: PopupHost;
  reminder: Reminder;
  onSaved(result: Extract<ReminderResult, { kind: 'saved' }>): void;
  onDiscard(): void;
};

function ReminderForm({ host, reminder, onSaved, onDiscard }: ReminderFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const busy = useSignal(false);
  const result = useSignal<ReminderResult>();
  const resolved = useResolvedDue(host, reminder.input.value);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const save = async () => {
    if (busy.peek()) return;
    busy.value = true;
    const done = await saveReminder(host, reminder);
    busy.value = false;
    result.value = done;
    if (done.kind === 'saved') onSaved(done);
    if (done.kind === 'refused') form.current?.querySelector<HTMLElement>(`[name="${done.field}"]`)?.focus();
  };
  const { quote, page } = reminder.draft;
  return (
    <form
      ref={form}
      class="card-form"
      tabIndex={-1}
      aria-label={t('remind.title')}
      onKeyDown={event => {
        if (event.key === 'Enter' && event.target === event.currentTarget) save();
      }}
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <div class="card-scroll">
        <h2 class="section-title">{t('remind.title')}</h2>
        <Quote text={quote} source={page.title} />
        <PromiseFields
          host={host}
          value={reminder.input.value}
          onChange={reminder.type}
          resolved={resolved}
          needsDate
        />
        <NewcomerChoice reminder={reminder} />
        <PeoplePicker
          host={host}
          people={reminder.people.value}
          onPeople={people => {
            reminder.people.value = people;
          }}
        />
      </div>
      <div class="card-foot save-bar">
        <p class="refusal" role="alert">
          {!busy.value && refusalWords(t, result.value)}
        </p>
        <div class="remind-buttons">
          <button type="submit" class="button" aria-disabled={busy.value}>
            {busy.value ? t('save.busy') : t('remind.save')}
          </button>
          <button type="button" class="button-quiet" onClick={onDiscard}>
            {t('remind.discard')}
          </button>
        </div>
      </div>
    </form>
  );
}

function refusalWords(t: ReturnType<typeof useI18n>['t'], result: ReminderResult | undefined): string {
  if (result?.kind === 'failed') return t(`problem.${result.problem}`);
  if (result?.kind !== 'refused') return '';
  if (result.field === 'what') return t('remind.needWhat');
  return t(result.isEmpty ? 'remind.needDue' : 'save.needDue');
}
