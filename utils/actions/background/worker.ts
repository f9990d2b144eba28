import { createI18n } from '../../i18n/index.ts';
import type { ParsedCommand } from '../../model/commands.ts';
import type { Reply } from '../../model/reply.ts';
import { setAlarm } from '../../platform/alarm.ts';
import { showBadge } from '../../platform/badge.ts';
import { clearNotice, showNotice, shownNotices } from '../../platform/notifications.ts';
import { keepPrepared, loadPrepared } from '../../platform/prepared-notices.ts';
import { keepPreparedToday, loadPreparedToday } from '../../platform/prepared-today.ts';
import { announceChange, announceChangeSoon } from '../../store/changes.ts';
import { openStore } from '../../store/open.ts';
import { readSettings } from '../../store/reads/settings.ts';
import { noteVisit } from '../fresh-start/note-visit.ts';
import { newId } from '../ids.ts';
import { languageOf } from '../look.ts';
import { perform } from '../perform.ts';
import { prepareToday, viewAt } from '../prompts/prepared-today.ts';
import { remind } from '../remind/remind.ts';
import { settle } from '../settle/settle.ts';
import { refreshMarks } from './marks.ts';
import { refreshMenu } from './menu-entries.ts';
import { lookAgainSoon, tellPrepared } from './tell-prepared.ts';

const ports = { showNotice, shownNotices, clearNotice, showBadge, setAlarm, loadPrepared, keepPrepared };

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: two rounds at once would announce a promise twice. */
export function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const result = queue.then(job);
  // A failed round must not stop the next one; its caller hears of the failure.
  queue = result.catch(() => undefined);
  return result;
}

/** Brings notifications, badge, marks of tabs and alarm in step with the store, after what is ready or was told already. */
export async function refresh(alreadyTold?: Promise<string[]>): Promise<void> {
  await inTurn(async () => {
    const told = await (alreadyTold ?? tellPrepared());
    const store = await openStore();
    const settings = await readSettings(store);
    const i18n = createI18n(languageOf(settings));
    await remind(store, ports, { now: new Date(), settings, i18n, told });
    await refreshMarks();
  });
  await settleAll();
  await inTurn(renewToday);
}

/** Makes Today ready for when it is opened next. */
async function renewToday(): Promise<void> {
  await keepPreparedToday(await prepareToday(await openStore(), new Date()));
}

/** Does the bookkeeping batch by batch, with everything else in between. */
async function settleAll(): Promise<void> {
  const next = () => inTurn(async () => settle(await openStore(), new Date()));
  if (!(await next())) return;
  // The browser may end the background before it is through: it goes on then.
  await lookAgainSoon();
  while (await next());
  announceChange();
  await refresh();
}

/** Does a validated action, tells all pages, and brings reminders in step. */
export async function performAndTell(command: ParsedCommand): Promise<Reply> {
  const reply = await performSafely(command);
  if (reply.ok) {
    void noteUserVisit();
    if (reply.goesOn) {
      // Another step follows at once; should it not, the alarm that was set before this one brings all in step.
      announceChangeSoon();
      return reply;
    }
    announceChange();
    // The user has been answered for; reminders follow without keeping them waiting.
    void refresh();
    if (command.type === 'changeSettings' || command.type === 'undo') void refreshMenu();
  }
  return reply;
}

async function performSafely(command: ParsedCommand): Promise<Reply> {
  try {
    const now = Date.now();
    // Set before anything is written, so that the reminder comes even if the background ends right after; not in the
    // place of an earlier alarm, since an action that fails sets none anew. What was prepared may be answered by it.
    const [store] = await Promise.all([
      openStore(),
      lookAgainSoon(),
      keepPrepared([]),
      keepPreparedToday(undefined),
    ]);
    return await perform(store, command, { now, newId });
  } catch {
    // The database could not be opened: nothing was written.
    return { ok: false, problem: 'storage-failed' };
  }
}

/** Makes Today ready for when it is opened next where time has made it old: nothing wakes the background for that. */
export async function keepTodayReady(): Promise<void> {
  try {
    await inTurn(async () => {
      if (!viewAt(await loadPreparedToday(), new Date())) await renewToday();
    });
  } catch {
    // Today waits for the store then, which says what is wrong.
  }
}

/** Notes that the user is here. */
export async function noteUserVisit(): Promise<Reply> {
  try {
    if (await noteVisit(await openStore(), new Date())) announceChange();
    return { ok: true };
  } catch {
    // Not worth a word: it is noted at the next visit.
    return { ok: false, problem: 'storage-failed' };
  }
}
