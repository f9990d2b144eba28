import { remind } from '../../../utils/actions/remind/remind.ts';
import type { ReminderPorts } from '../../../utils/actions/remind/round.ts';
import { showPrepared } from '../../../utils/actions/remind/show-prepared.ts';
import { createI18n, type Language } from '../../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings.ts';
import type { Notice } from '../../../utils/platform/notifications.ts';
import type { PreparedNotice } from '../../../utils/platform/prepared-notices.ts';
import type { Store } from '../../../utils/store/schema.ts';

/** A browser that remembers what it was asked to show; `standing` are the notifications the user still sees. */
export function createReminderBrowser(store: () => Store) {
  const seen = {
    notices: [] as Notice[],
    standing: new Set<string>(),
    badge: '',
    title: '',
    alarm: new Date(0),
    prepared: [] as PreparedNotice[],
  };
  const ports: ReminderPorts = {
    async showNotice(notice) {
      seen.notices.push(notice);
      seen.standing.add(notice.id);
    },
    shownNotices: async () => [...seen.standing],
    async clearNotice(id) {
      seen.standing.delete(id);
    },
    async showBadge(text, title) {
      Object.assign(seen, { badge: text, title });
    },
    async setAlarm(at) {
      seen.alarm = at;
    },
    loadPrepared: async () => seen.prepared,
    async keepPrepared(prepared) {
      seen.prepared = [...prepared];
    },
  };
  const at = async (time: string, some: Partial<Settings> = {}, language: Language = 'en') => {
    const settings = { ...DEFAULT_SETTINGS, ...some };
    const now = new Date(time);
    const told = await showPrepared(ports, now);
    await remind(store(), ports, { now, settings, i18n: createI18n(language), told });
  };
  return { ...ports, seen, ports, at };
}
