import type { Browser } from 'webextension-polyfill';

/* Functions that run in the background of an extension: each is sent there as text. */

declare const browser: Browser;

/** Sets the alarm of Kept's name; returns when it rings. */
export async function setAlarm(lead: number): Promise<number> {
  const when = Date.now() + lead;
  await browser.alarms.create('next-due', { when });
  return when;
}

/** When a mark was set, by the clock of the machine. */
export function momentOfMark(mark: string): number | undefined {
  const entry = performance.getEntriesByName(mark)[0];
  return entry && Date.now() - (performance.now() - entry.startTime);
}

export async function clearNotices(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}

/** Writes a promise into Kept's store, behind the back of its actions. */
export async function putFollowUp(record: unknown): Promise<void> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('kept'));
  await settled(database.transaction('followUps', 'readwrite').objectStore('followUps').put(record));
  database.close();
}
