import type { TodayReads } from '../model/views.ts';
import { clearUnsent, keepUnsent, loadUnsent, onUnsentChange } from '../platform/unsent.ts';
import { openStore } from '../store/open.ts';
import { tellVisit } from './ask-about-visits.ts';
import { askForDrafts } from './ask-about-writing.ts';
import { readFreshStart } from './fresh-start/offer.ts';
import type { createHost } from './host.ts';
import { readLater } from './prompts/later.ts';
import { readToday } from './prompts/today.ts';

/** What Today works with beside what every page has. The popup does not carry it: it loads it when Today is asked for. */
export function createTodayHost<H extends ReturnType<typeof createHost>>(host: H) {
  const reads: TodayReads = {
    ...host.reads,
    today: async limit => readToday(await openStore(), host.now(), limit),
    freshStart: async () => readFreshStart(await openStore(), host.now()),
    later: async limit => readLater(await openStore(), host.now(), limit),
  };
  return {
    ...host,
    reads,
    noteVisit: tellVisit,
    writeDrafts: askForDrafts,
    copy,
    unsent: { load: loadUnsent, keep: keepUnsent, clear: clearUnsent, onChange: onUnsentChange },
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page has lost the focus, or a policy forbids it: the user is told and copies by hand.
    return false;
  }
}
