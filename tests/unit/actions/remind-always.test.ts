import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseNoticeId } from '../../../utils/actions/remind/notice.ts';
import { remind } from '../../../utils/actions/remind/remind.ts';
import type { ReminderPorts } from '../../../utils/actions/remind/round.ts';
import { showPrepared } from '../../../utils/actions/remind/show-prepared.ts';
import { createI18n } from '../../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';
import type { PreparedNotice } from '../../../utils/platform/prepared-notices.ts';
import { act, due, save, useFreshStore } from '../support/store.ts';

/*
 * Whatever clocks, zones and machines do: each due promise is announced once for its due moment, none early, none lost.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nights on which clocks change, and days on which calendars are special, with a zone where that is so. */
const TURNS: [zone: string, around: string][] = [
  ['UTC', '2028-02-29T00:00Z'],
  ['Asia/Kolkata', '2026-12-31T18:30Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['America/New_York', '2027-03-14T07:00Z'],
  ['Europe/Berlin', '2027-03-28T01:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2027-04-03T15:00Z'],
  ['America/Santiago', '2026-09-06T04:00Z'],
  ['America/Santiago', '2027-04-04T03:00Z'],
  ['America/Havana', '2026-11-01T05:00Z'],
  ['Atlantic/Azores', '2026-10-25T01:00Z'],
  ['Antarctica/Troll', '2026-10-25T01:00Z'],
];

const store = useFreshStore();
const i18n = createI18n('en');

afterEach(() => {
  vi.unstubAllEnvs();
});

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, asked of the calendar of `Intl`. */
function wall(at: number): string {
  const zone = process.env.TZ ?? 'UTC';
  const format =
    FORMATS.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  FORMATS.set(zone, format);
  return format.format(at).replace(' ', 'T');
}

/** When a promise is to be announced: the first minute of `from` and later that shows it, or its morning. */
function momentIn(text: string, from: number): number {
  const shown = text.length === 10 ? `${text}T${DEFAULT_SETTINGS.morning}` : text;
  let at = from;
  // No clock is set back by three hours: what is not reached in four is not reached before in one.
  while (wall(at + 4 * HOUR) < shown) at += HOUR;
  while (wall(at) < shown) at += MINUTE;
  return at;
}

type Announced = { key: string; at: number };

/** The keys of what is noted as announced. */
async function notedKeys(): Promise<string[]> {
  const stored = await store().getAll('followUps');
  return stored
    .filter(({ announced, due: when }) => announced === when)
    .map(({ id, due: when }) => `${id} ${when}`);
}

/** A browser whose clock, alarm and notifications the test holds in its hands. */
function machine() {
  const announced: Announced[] = [];
  const digests: string[] = [];
  let alarm = 0;
  let prepared: PreparedNotice[] = [];
  let now = 0;
  const ports: ReminderPorts = {
    async showNotice({ id, title }) {
      const about = parseNoticeId(id);
      // A digest names no promise: what it covers is what is noted with it.
      if (about) announced.push({ key: `${about.id} ${about.due}`, at: now });
      else digests.push(title);
    },
    // The user has put them away: nothing but what was noted keeps them from coming again.
    shownNotices: async () => [],
    clearNotice: async () => undefined,
    showBadge: async () => undefined,
    async setAlarm(at) {
      alarm = at.getTime();
    },
    loadPrepared: async () => prepared,
    async keepPrepared(notices) {
      prepared = notices.map(notice => ({ ...notice }));
    },
  };
  const wake = async (at: number) => {
    now = at;
    digests.length = 0;
    const before = await notedKeys();
    const shownBefore = announced.length;
    const told = await showPrepared(ports, new Date(at));
    await remind(store(), ports, { now: new Date(at), settings: DEFAULT_SETTINGS, i18n, told });
    const alone = announced.slice(shownBefore).map(({ key }) => key);
    const together = (await notedKeys()).filter(key => !before.includes(key) && !alone.includes(key));
    expect(digests).toEqual(together.length === 0 ? [] : [i18n.t('due.count', { count: together.length })]);
    for (const key of together) announced.push({ key, at: now });
    return alarm;
  };
  return { announced, wake };
}

/** Makes promises with these due moments and nothing else; the keys under which they are announced. */
async function promises(texts: readonly string[]): Promise<Map<string, string>> {
  await store().clear('followUps');
  await store().clear('settings');
  const contactId = await save(store());
  for (const [index, text] of texts.entries()) {
    await act(store(), {
      type: 'addFollowUp',
      contactIds: [contactId],
      promise: { text: `promise ${index}`, direction: 'mine', due: due(text) },
    });
  }
  const stored = await store().getAll('followUps');
  return new Map(stored.map(({ id, due: when }) => [`${id} ${when}`, when]));
}

/** The keys of all that is due at a moment by the clock of the place. */
function dueBy(keys: ReadonlyMap<string, string>, at: number): string[] {
  return [...keys].flatMap(([key, when]) => (momentIn(when, at - 7 * DAY) <= at ? [key] : [])).sort();
}

const TURN = fc.constantFrom(...TURNS);
/** Minutes from the turn, at most so many that no more than five promises come due at once matter. */
const OFFSETS = fc.array(fc.record({ minutes: fc.integer({ min: -200, max: 200 }), allDay: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});
const RUNS = { numRuns: 80 };

/** Due times as they are typed: also those that the clock skips. */
function dueTexts(around: number, offsets: readonly { minutes: number; allDay: boolean }[]): string[] {
  // Counted on a clock that never changes, so that skipped times are among them.
  const start = Date.parse(`${wall(around - 4 * HOUR)}Z`) + 4 * HOUR;
  return offsets.map(({ minutes, allDay }) => {
    const text = new Date(start + minutes * MINUTE).toISOString().slice(0, 16);
    return allDay ? text.slice(0, 10) : text;
  });
}

describe('every due promise', () => {
  it('is announced at its moment, once, when each alarm rings', async () => {
    await fc.assert(
      fc.asyncProperty(TURN, OFFSETS, async ([zone, text], offsets) => {
        vi.stubEnv('TZ', zone);
        const around = Date.parse(text);
        const keys = await promises(dueTexts(around, offsets));
        const { announced, wake } = machine();
        let at = around - 2 * DAY;
        let rounds = 0;
        while (at < around + 2 * DAY) {
          const next = await wake(at);
          expect(next).toBeGreaterThan(at);
          at = next;
          rounds += 1;
        }
        // Two a day, and one for each promise.
        expect(rounds).toBeLessThan(20);
        const expected = [...keys].map(([key, when]) => ({ key, at: momentIn(when, around - 2 * DAY) }));
        expect(sorted(announced)).toEqual(sorted(expected));
      }),
      RUNS,
    );
  });

  it('is announced once and not early, however the machine sleeps and is woken', async () => {
    const naps = fc.array(fc.integer({ min: 1, max: 3 * 60 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(TURN, OFFSETS, naps, async ([zone, text], offsets, minutes) => {
        vi.stubEnv('TZ', zone);
        const around = Date.parse(text);
        const keys = await promises(dueTexts(around, offsets));
        const { announced, wake } = machine();
        let at = around - 4 * HOUR;
        for (const nap of minutes) {
          await wake(at);
          expect(announced.map(({ key }) => key).sort()).toEqual(dueBy(keys, at));
          at += nap * MINUTE;
        }
        await wake(around + 21 * DAY);
        await wake(around + 21 * DAY + MINUTE);
        expect(announced.map(({ key }) => key).sort()).toEqual([...keys.keys()].sort());
      }),
      RUNS,
    );
  });

  it('is announced once, though the clock is set back and forth and the user travels', async () => {
    const zones = fc.constantFrom(...TURNS.map(([zone]) => zone), 'Pacific/Apia', 'Pacific/Pago_Pago');
    const days = (most: number) => fc.integer({ min: -most * 24 * 60, max: most * 24 * 60 });
    const step = fc.record({ zone: zones, minutes: fc.oneof(days(3), days(35)) });
    const steps = fc.array(step, { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(TURN, OFFSETS, steps, async ([zone, text], offsets, journey) => {
        vi.stubEnv('TZ', zone);
        const around = Date.parse(text);
        const keys = await promises(dueTexts(around, offsets));
        const { announced, wake } = machine();
        for (const leg of journey) {
          vi.stubEnv('TZ', leg.zone);
          const at = around + leg.minutes * MINUTE;
          const before = announced.length;
          const next = await wake(at);
          expect(next).toBeGreaterThan(at);
          expect(next - at).toBeLessThanOrEqual(25.5 * HOUR);
          const due = dueBy(keys, at);
          expect(due).toEqual(expect.arrayContaining(announced.slice(before).map(({ key }) => key)));
          expect(announced.map(({ key }) => key)).toEqual(expect.arrayContaining(due));
        }
        await wake(around + 21 * DAY);
        expect(announced.map(({ key }) => key).sort()).toEqual([...keys.keys()].sort());
      }),
      RUNS,
    );
  });
});

const sorted = (list: readonly Announced[]) =>
  list.map(({ key, at }) => `${key} ${new Date(at).toISOString()}`).sort();
